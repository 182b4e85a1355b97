package org.parley.code;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.parley.shared.NotFound;
import org.parley.shared.StaleData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the code lists, in the order in which they are offered. */
@Repository
class CodeRepository {

    private final JdbcClient jdbc;

    CodeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of every list. */
    List<Code> all() {
        return jdbc.sql("select * from code_entry order by list_name, rank_no, code")
                .query(CodeRepository::code)
                .list();
    }

    List<Code> of(CodeList list) {
        return jdbc.sql("select * from code_entry where list_name = :list order by rank_no, code")
                .param("list", list.name())
                .query(CodeRepository::code)
                .list();
    }

    /** Changes to one list queue. */
    void lock(CodeList list) {
        jdbc.sql("select name from code_list where name = :list for update")
                .param("list", list.name())
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** As the last of its list. */
    void insert(Code code) {
        jdbc.sql("""
                        insert into code_entry (list_name, code, text_en, text_ar, rank_no, retired, version)
                        values (:list, :code, :textEn, :textAr,
                            (select coalesce(max(rank_no), 0) + 1 from code_entry where list_name = :list),
                            :retired, :version)""")
                .param("list", code.list().name())
                .param("code", code.code())
                .param("textEn", code.textEn())
                .param("textAr", code.textAr())
                .param("retired", code.retired())
                .param("version", code.version())
                .update();
    }

    /** Writes it, where nobody else wrote it since; else {@link StaleData}. */
    void update(Code code) {
        int rows = jdbc.sql("""
                        update code_entry set text_en = :textEn, text_ar = :textAr, retired = :retired, version = :version
                        where list_name = :list and code = :code and version = :version - 1""")
                .param("list", code.list().name())
                .param("code", code.code())
                .param("textEn", code.textEn())
                .param("textAr", code.textAr())
                .param("retired", code.retired())
                .param("version", code.version())
                .update();
        if (rows == 0) throw new StaleData();
    }

    /** In the order of these. */
    void order(List<Code> codes) {
        for (int rank = 0; rank < codes.size(); rank++) {
            jdbc.sql("update code_entry set rank_no = :rank where list_name = :list and code = :code")
                    .param("rank", rank + 1)
                    .param("list", codes.get(rank).list().name())
                    .param("code", codes.get(rank).code())
                    .update();
        }
    }

    private static Code code(ResultSet row, int number) throws SQLException {
        return new Code(
                CodeList.valueOf(row.getString("list_name")),
                row.getString("code"),
                row.getString("text_en"),
                row.getString("text_ar"),
                row.getBoolean("retired"),
                row.getLong("version"));
    }
}
