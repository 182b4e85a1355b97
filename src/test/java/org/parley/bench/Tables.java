package org.parley.bench;

import java.util.List;
import org.parley.exercise.history.Table;

/** Where the rows of one request lie, in an order in which they can be written. */
enum Tables {
    /** Heads with a coordinator's and a party's task: all that an inbox reads. */
    INBOX(List.of(
            new Table("request", "id = cast(:id as uuid)", "opened_at"),
            new Table(
                    "inbox_task",
                    "request_id = cast(:id as uuid) and closed_at is null"
                            + " and (party_code is null or party_code = '" + Cast.GOVERNMENT + "')",
                    "opened_at"))),

    /** The engine's own tasks, and what they must hang on. */
    TASKS(List.of(
            new Table("act_ru_execution", "proc_inst_id_ in " + Names.INSTANCES, "id_"),
            new Table("act_ru_task", "proc_inst_id_ in " + Names.INSTANCES, "id_"),
            new Table(
                    "act_ru_identitylink",
                    "task_id_ in (select id_ from act_ru_task where proc_inst_id_ in " + Names.INSTANCES + ")",
                    "id_"))),

    /** What the engine keeps of the steps of a process that is over. */
    HISTORY(List.of(ofInstance("act_hi_procinst"), ofInstance("act_hi_actinst"))),

    /** Everything of the engine: what runs, and its history. */
    ENGINE(List.of(
            new Table("act_ru_execution", "proc_inst_id_ in " + Names.INSTANCES, "id_"),
            new Table("act_ru_task", "proc_inst_id_ in " + Names.INSTANCES, "id_"),
            new Table(
                    "act_ru_identitylink",
                    "task_id_ in (select id_ from act_ru_task where proc_inst_id_ in " + Names.INSTANCES + ")",
                    "id_"),
            ofInstance("act_ru_variable"),
            ofInstance("act_ru_event_subscr"),
            new Table("act_ru_job", "process_instance_id_ in " + Names.INSTANCES, "id_"),
            ofInstance("act_hi_procinst"),
            ofInstance("act_hi_actinst"),
            ofInstance("act_hi_taskinst"),
            ofInstance("act_hi_varinst"),
            ofInstance("act_hi_detail"),
            ofInstance("act_hi_decinst"),
            ofDecision("act_hi_dec_in"),
            ofDecision("act_hi_dec_out"),
            new Table("act_hi_job_log", "process_instance_id_ in " + Names.INSTANCES, "id_")));

    final List<Table> tables;

    Tables(List<Table> tables) {
        this.tables = tables;
    }

    private static Table ofInstance(String name) {
        return new Table(name, "proc_inst_id_ in " + Names.INSTANCES, "id_");
    }

    private static Table ofDecision(String name) {
        return new Table(
                name,
                "dec_inst_id_ in (select id_ from act_hi_decinst where proc_inst_id_ in " + Names.INSTANCES + ")",
                "id_");
    }

    /** What an enum's own values may name before it is there. */
    private static final class Names {
        static final String INSTANCES = "(select proc_inst_id_ from act_hi_procinst where business_key_ = :id)";
    }
}
