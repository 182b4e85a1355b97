-- Where places lie, for a map that asks no other server: coarse outlines of our own, in WGS84 decimal degrees.
create table area_shape (
    pcode   varchar(40)      primary key references area,
    lon     double precision not null, -- its centre
    lat     double precision not null,
    outline varchar(4000)    not null  -- "lon lat, lon lat, ...", the first one not repeated; empty: a point alone
);

-- Where a road meets a border, a front line or a checkpoint.
create table crossing_point (
    code    varchar(40)      primary key,
    kind    varchar(20)      not null check (kind in ('BORDER', 'FRONT_LINE', 'CHECKPOINT')),
    name_en varchar(200)     not null,
    name_ar varchar(200)     not null,
    lon     double precision not null,
    lat     double precision not null
);
