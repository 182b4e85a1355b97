package org.parley.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.clearance.Form.WRITTEN;
import static org.parley.clearance.SlotRole.BLOCKING;
import static org.parley.overview.Data.row;

import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.overview.PlanPage.Point;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.request.Kind;
import org.parley.request.TermsCodec;
import org.parley.security.Actor;
import org.parley.shared.NotFound;
import org.parley.shared.Page;
import org.parley.testing.ParleyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A plan with a point that asks north and south, and one that asks north alone. */
@ParleyTest
@Transactional
class PlanPageTest {

    @Autowired
    DataSource database;

    @Autowired
    TermsCodec codec;

    private Data data;
    private Watched watched;
    private PlanPage page;
    private PlanList list;
    private RequestList requests;
    private ARequest plan;
    private ARequest first;
    private ARequest second;
    private String north;
    private Actor northern;
    private Actor southern;

    @BeforeEach
    void aPlanOfTwoPoints() {
        data = new Data(JdbcClient.create(database));
        watched = new Watched(database);
        var jdbc = JdbcClient.create(watched);
        page = new PlanPage(jdbc);
        list = new PlanList(jdbc);
        requests = new RequestList(jdbc, codec);
        plan = data.aRequest()
                .of(Kind.PLAN)
                .decided(Decision.NOT_ASKED)
                .titled("Two roads")
                .inserted();
        first = data.aRequest().inserted();
        second = data.aRequest().under(first).inserted();
        point(first, 1);
        point(second, 2);
        north = data.party();
        var south = data.party();
        first.slot(north, BLOCKING, WRITTEN);
        second.slot(north, BLOCKING, WRITTEN);
        second.slot(south, BLOCKING, WRITTEN);
        northern = data.delegateOf(north);
        southern = data.delegateOf(south);
    }

    private void point(ARequest request, int position) {
        data.insert(
                "plan_point", row("requestId", request.id, "planId", plan.id, "position", position, "started", true));
    }

    @Test
    void staffReadsEveryPointAndWhomItWaitsFor() {
        var points = page.of(plan.id, data.coordinator()).points();

        assertThat(points).extracting(Point::no).containsExactly(1, 2);
        assertThat(points.get(1).pauseId()).isEqualTo(first.id);
        assertThat(points.get(1).awaited()).hasSize(2);
    }

    @Test
    void partyReadsItsOwnPointsAsIfThereWereNoOthers() {
        var points = page.of(plan.id, southern).points();

        assertThat(points).singleElement().satisfies(point -> {
            assertThat(point.no()).isEqualTo(1);
            assertThat(point.pauseId()).isNull();
            assertThat(point.awaited()).singleElement().satisfies(own -> assertThat(own.party())
                    .isEqualTo(southern.party()));
        });
        assertThat(page.partOf(second.id, southern).orElseThrow().no()).isEqualTo(1);
        assertThat(page.partOf(second.id, northern).orElseThrow().no()).isEqualTo(2);
    }

    @Test
    void partyReadsItsPointsDecisionAsFarAsAllAgreed() {
        first.now(Decision.DENIED);

        assertThat(page.of(plan.id, northern).points().get(0).decision()).isEqualTo(Decision.ASKING);
        assertThat(page.of(plan.id, data.coordinator()).points().get(0).decision())
                .isEqualTo(Decision.DENIED);
    }

    @Test
    void planIsUnderWayForThoseWhoSeeThePointThatBegan() {
        first.now(Course.UNDER_WAY);

        assertThat(page.of(plan.id, northern).course()).isEqualTo(Course.UNDER_WAY);
        assertThat(page.of(plan.id, southern).course()).isEqualTo(Course.NOT_STARTED);
        assertThat(rows(northern).rows().get(0).course()).isEqualTo(Course.UNDER_WAY);
        assertThat(rows(southern).rows().get(0).course()).isEqualTo(Course.NOT_STARTED);
    }

    @Test
    void unknownAndForbiddenAreOneAnswerAfterOneStatement() {
        var stranger = data.delegateOf(data.party());

        for (var id : new UUID[] {plan.id, UUID.randomUUID(), first.id}) {
            watched.queries.clear();
            assertThatThrownBy(() -> page.of(id, stranger)).isInstanceOf(NotFound.class);
            assertThat(watched.queries).hasSize(1);
        }
        assertThat(page.partOf(first.id, southern)).isEmpty();
    }

    @Test
    void anotherKindOfRequestIsNoPlan() {
        assertThatThrownBy(() -> page.of(first.id, northern)).isInstanceOf(NotFound.class);
    }

    @Test
    void pageCostsThreeStatementsHoweverManyPointsThereAre() {
        for (int more = 3; more < 10; more++) point(data.aRequest().inserted(), more);

        page.of(plan.id, data.coordinator());

        assertThat(watched.queries).hasSize(3);
    }

    @Test
    void everyStatementForAPartyAsksWhetherItMayKnow() {
        page.of(plan.id, northern);
        page.partOf(first.id, northern);
        rows(northern);

        assertThat(watched.queries).hasSize(5).allSatisfy(query -> assertThat(query)
                .contains("from slot mine where mine.party_code = ?"));
    }

    @Test
    void countsAreForStaff() {
        first.now(Decision.CLEAR);
        second.now(Course.ENDED);

        assertThat(rows(data.coordinator()).rows().get(0).counts()).isEqualTo(new PlanList.Counts(2, 1, 0, 0, 1));
        assertThat(rows(northern).rows().get(0).counts()).isNull();
    }

    @Test
    void plansStandAmongTheRequestsOnlyWhereTheyAreAskedFor() {
        var any = new RequestList.Filter(plan.reference, null, null, null, false);
        var plans = new RequestList.Filter(plan.reference, Kind.PLAN, null, null, false);

        assertThat(requests.count(any, northern)).isZero();
        assertThat(requests.page(any, data.coordinator(), null, 10).rows()).isEmpty();
        assertThat(requests.count(plans, northern)).isOne();
        assertThat(requests.page(plans, data.coordinator(), null, 10).rows()).hasSize(1);
    }

    private Page<PlanList.Row> rows(Actor who) {
        return list.page(new PlanList.Filter(plan.reference, true), who, null, 10);
    }
}
