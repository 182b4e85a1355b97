package org.parley.overview;

import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.parley.request.TermsCodec;
import org.parley.security.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every test of a face needs: rows to look at, the faces, and a coordinator who sees all. */
abstract class Looking {

    @Autowired
    DataSource database;

    @Autowired
    TermsCodec codec;

    Data data;
    Faces faces;
    Actor coordinator;

    @BeforeEach
    void somebodyLooks() {
        data = new Data(JdbcClient.create(database));
        faces = new Faces(database, codec);
        coordinator = data.coordinator();
    }
}
