-- The lists of codes that an office words, translates and partly extends by itself (features.md row 83), filled with what
-- the program's texts say today. Rows are never deleted: what was retired is still read in what was written before.
create table code_list (
    name varchar(40) primary key
);

create table code_entry (
    list_name varchar(40)  not null references code_list,
    code      varchar(40)  not null,
    text_en   varchar(200) not null,
    text_ar   varchar(200) not null,
    rank_no   integer      not null, -- in which order they are offered
    retired   boolean      not null, -- read in what was written before, not chosen anew
    version   bigint       not null, -- of the two texts and of whether it is retired
    primary key (list_name, code)
);

-- What was done to a list: who, what, when. Rows are only ever added.
create table code_event (
    seq         bigint        generated always as identity primary key,
    what        varchar(20)   not null,
    list_name   varchar(40)   not null references code_list,
    code        varchar(40)   not null,
    detail      varchar(1000) not null, -- its texts before and after, or what it stands before now
    actor       varchar(60)   not null references app_user,
    happened_at timestamp with time zone not null
);
create index code_event_by_list on code_event (list_name, seq);

insert into code_list (name) values
    ('VIOLATION'),
    ('ITEM'),
    ('SEVERITY'),
    ('CROSSING'),
    ('FACILITY'),
    ('PAUSE'),
    ('SIEGE'),
    ('CONSENT'),
    ('CRITERION'),
    ('OUTCOME'),
    ('MEANS');

insert into code_entry (list_name, code, text_en, text_ar, rank_no, retired, version) values
    ('VIOLATION', 'SHELLING', 'Shelling', 'قصف مدفعي', 1, false, 0),
    ('VIOLATION', 'AIR_STRIKE', 'Air strike', 'غارة جوية', 2, false, 0),
    ('VIOLATION', 'GROUND_ATTACK', 'Ground attack', 'هجوم بري', 3, false, 0),
    ('VIOLATION', 'SNIPING', 'Sniping', 'قنص', 4, false, 0),
    ('VIOLATION', 'MOVEMENT_OF_FORCES', 'Movement of forces', 'تحرك قوات', 5, false, 0),
    ('VIOLATION', 'OBSTRUCTION', 'People or goods kept from passing', 'منع مرور أشخاص أو مواد', 6, false, 0),
    ('VIOLATION', 'OTHER', 'Something else', 'غير ذلك', 7, false, 0),
    ('ITEM', 'TRANSFORMER', 'Transformer', 'محوّل كهرباء', 1, false, 0),
    ('ITEM', 'CABLE', 'Cable', 'كابل', 2, false, 0),
    ('ITEM', 'SWITCHGEAR', 'Switchgear', 'لوحة قواطع كهربائية', 3, false, 0),
    ('ITEM', 'GENERATOR', 'Generator', 'مولّد كهرباء', 4, false, 0),
    ('ITEM', 'PUMP', 'Pump', 'مضخة', 5, false, 0),
    ('ITEM', 'PIPE', 'Pipe', 'أنبوب', 6, false, 0),
    ('ITEM', 'FUEL', 'Fuel', 'وقود', 7, false, 0),
    ('ITEM', 'CHLORINE', 'Chlorine', 'كلور', 8, false, 0),
    ('ITEM', 'SPARE_PARTS', 'Spare parts', 'قطع غيار', 9, false, 0),
    ('ITEM', 'TOOLS', 'Tools', 'عدّة عمل', 10, false, 0),
    ('SEVERITY', '1', '1 – minimal: people are reached as planned', '1 – أدنى: يُصل إلى الناس كما هو مخطط', 1, false, 0),
    ('SEVERITY', '2', '2 – limited: delays and detours', '2 – محدودة: تأخير وطرق بديلة', 2, false, 0),
    ('SEVERITY', '3', '3 – serious: reached only in part', '3 – خطيرة: وصول جزئي فقط', 3, false, 0),
    ('SEVERITY', '4', '4 – extreme: hardly anybody is reached', '4 – قصوى: لا وصول إلى أحد تقريباً', 4, false, 0),
    ('SEVERITY', '5', '5 – closed: nobody is reached', '5 – مغلقة: لا وصول إلى أحد', 5, false, 0),
    ('FACILITY', 'POWER_PLANT', 'Power plant', 'محطة كهرباء', 1, false, 0),
    ('FACILITY', 'SUBSTATION', 'Substation', 'محطة تحويل', 2, false, 0),
    ('FACILITY', 'PUMPING_STATION', 'Pumping station', 'محطة ضخ', 3, false, 0),
    ('FACILITY', 'WATER_TREATMENT', 'Water treatment', 'محطة معالجة مياه', 4, false, 0),
    ('FACILITY', 'HOSPITAL', 'Hospital', 'مستشفى', 5, false, 0),
    ('FACILITY', 'BAKERY', 'Bakery', 'مخبز', 6, false, 0),
    ('FACILITY', 'OTHER', 'Something else', 'غير ذلك', 7, false, 0),
    ('PAUSE', 'PAUSE', 'Humanitarian pause', 'هدنة إنسانية', 1, false, 0),
    ('PAUSE', 'CEASEFIRE', 'Ceasefire', 'وقف إطلاق النار', 2, false, 0),
    ('PAUSE', 'TEMPORARY_CESSATION', 'Temporary cessation of hostilities', 'وقف مؤقت للأعمال العدائية', 3, false, 0),
    ('PAUSE', 'DAYS_OF_TRANQUILLITY', 'Days of tranquillity', 'أيام هدوء', 4, false, 0),
    ('PAUSE', 'UNILATERAL', 'Unilateral pause', 'هدنة من طرف واحد', 5, false, 0),
    ('SIEGE', 'NONE', 'Not cut off', 'غير معزولين', 1, false, 0),
    ('SIEGE', 'HARD_TO_REACH', 'Hard to reach', 'يصعب الوصول إليهم', 2, false, 0),
    ('SIEGE', 'BESIEGED', 'Besieged', 'محاصرون', 3, false, 0),
    ('CONSENT', 'INDIVIDUAL_INTERVIEWS', 'Each one interviewed', 'مقابلات فردية', 1, false, 0),
    ('CONSENT', 'SAMPLE_OF_INTERVIEWS', 'A sample interviewed', 'مقابلات لعيّنة', 2, false, 0),
    ('CONSENT', 'FAMILY_INTERVIEWS', 'Family by family', 'مقابلات عائلية', 3, false, 0),
    ('CONSENT', 'GROUP_MEETING', 'A meeting of the group', 'اجتماع للمجموعة', 4, false, 0),
    ('CONSENT', 'OBSERVATION', 'Observed only', 'مراقبة فقط', 5, false, 0),
    ('CRITERION', 'INFORMED', 'Informed beforehand of terms, destination and process', 'أُخبروا مسبقًا بالشروط والوجهة والإجراءات', 1, false, 0),
    ('CRITERION', 'VOLUNTARY', 'Voluntary', 'طوعي', 2, false, 0),
    ('CRITERION', 'FREE_TO_STAY_OR_LEAVE', 'Free to stay or to leave', 'أحرار في البقاء أو المغادرة', 3, false, 0),
    ('CRITERION', 'PROTECTED_EITHER_WAY', 'Protected whether they stay or leave', 'محميون سواء بقوا أم غادروا', 4, false, 0),
    ('CRITERION', 'SAFE_PASSAGE', 'Safe passage', 'ممر آمن', 5, false, 0),
    ('CRITERION', 'MONITORED', 'Monitored by somebody independent', 'تراقبه جهة مستقلة', 6, false, 0),
    ('CRITERION', 'FAMILY_UNITY', 'Families stay together', 'تبقى العائلات معًا', 7, false, 0),
    ('CRITERION', 'HUMANE_TREATMENT', 'Humane treatment without discrimination', 'معاملة إنسانية دون تمييز', 8, false, 0),
    ('CRITERION', 'MEANS_TO_SURVIVE', 'Not deprived of what they need to survive', 'لا يُحرمون مما يحتاجونه للبقاء على قيد الحياة', 9, false, 0),
    ('CRITERION', 'BELONGINGS_AND_PAPERS', 'May keep belongings, identity papers and property titles', 'يحتفظون بأمتعتهم وأوراقهم الثبوتية وسندات ملكيتهم', 10, false, 0),
    ('CRITERION', 'SPECIAL_CARE', 'Special care for the wounded, unaccompanied minors, elderly and disabled', 'عناية خاصة بالجرحى والقاصرين غير المصحوبين وكبار السن وذوي الإعاقة', 11, false, 0),
    ('CRITERION', 'DESTINATION_OF_CHOICE', 'A destination of their choice', 'وجهة يختارونها بأنفسهم', 12, false, 0),
    ('CRITERION', 'FIT_DESTINATION', 'A fit destination', 'وجهة صالحة للعيش', 13, false, 0),
    ('CRITERION', 'SAFE_RETURN', 'May return in safety', 'يمكنهم العودة بأمان', 14, false, 0),
    ('CRITERION', 'RECORDED_AND_TRACEABLE', 'Recorded and traceable', 'مسجَّلون ويمكن تتبّعهم', 15, false, 0),
    ('OUTCOME', 'FACILITATED', 'Facilitated: it reached whom it was for', 'مُيسّر: وصل إلى المقصودين', 1, false, 0),
    ('OUTCOME', 'PARTLY', 'Partly facilitated', 'مُيسّر جزئياً', 2, false, 0),
    ('OUTCOME', 'IMPEDED', 'Impeded: agreed, then blocked or delayed', 'مُعرقل: وُوفق عليه ثم مُنع أو أُخّر', 3, false, 0),
    ('OUTCOME', 'DENIED', 'Denied on the way', 'مُنع في الطريق', 4, false, 0),
    ('OUTCOME', 'CANCELLED', 'Cancelled by the organiser', 'ألغته الجهة المنظمة', 5, false, 0),
    ('OUTCOME', 'POSTPONED', 'Postponed by the organiser', 'أجّلته الجهة المنظمة', 6, false, 0),
    ('MEANS', 'IN_PERSON', 'In person', 'شخصيًا', 1, false, 0),
    ('MEANS', 'TELEPHONE', 'By telephone', 'بالهاتف', 2, false, 0),
    ('MEANS', 'LETTER', 'By letter', 'برسالة', 3, false, 0),
    ('MEANS', 'MESSAGE', 'By message', 'برسالة قصيرة', 4, false, 0);

-- The names of crossings and checkpoints are words like all these; where they lie stays on the map.
insert into code_entry (list_name, code, text_en, text_ar, rank_no, retired, version)
select 'CROSSING', code, name_en, name_ar, row_number() over (order by code), false, 0 from crossing_point;
alter table crossing_point drop column name_en;
alter table crossing_point drop column name_ar;
