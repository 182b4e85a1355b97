package org.parley.request;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.security.Actor;
import org.parley.shared.NotFound;
import org.parley.shared.Refusal;
import org.parley.shared.StaleData;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every request with the versions of its terms. Works within the transaction of a command; knows nothing of answers:
 * what a change of terms means for them is the negotiation's.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Requests {

    private final RequestRepository requests;
    private final References references;
    private final TermsRepository versions;
    private final TermsHeads heads;
    private final TermsCodec codec;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    Requests(
            RequestRepository requests,
            References references,
            TermsRepository versions,
            TermsHeads heads,
            TermsCodec codec,
            ApplicationEventPublisher news,
            Clock clock) {
        this.requests = requests;
        this.references = references;
        this.versions = versions;
        this.heads = heads;
        this.codec = codec;
        this.news = news;
        this.clock = clock;
    }

    /** The head row, locked: every command takes it first, so that deeds on one request queue (rules.md). */
    public Request lock(UUID id) {
        return requests.findForUpdate(id).orElseThrow(NotFound::new);
    }

    /** The same for a row of another module's table; {@code party} not null: not found where it is another's. */
    public Request lockOwner(String table, UUID row, @Nullable String party) {
        return requests.findOwnerForUpdate(table, row, party).orElseThrow(NotFound::new);
    }

    /** Did the running transaction lock or open it? What it read of it then is true until it ends. */
    public boolean isLocked(UUID id) {
        return requests.isLocked(id);
    }

    public Request get(UUID id) {
        return requests.find(id).orElseThrow(NotFound::new);
    }

    /** For whoever may name a request that there is not. */
    public Optional<Request> find(UUID id) {
        return requests.find(id);
    }

    /** The version that last asked everybody: whoever vouched for that one or a later one vouches for the current one. */
    public int lastMaterialVersion(UUID id) {
        return versions.lastMaterial(id);
    }

    /** What is wrong with these terms, field by field. */
    public List<Refusal> refusals(Terms terms) {
        return codec.of(terms.kind()).refusals(terms, clock.instant());
    }

    /** A new request with the first version of its terms. */
    public Request open(Terms terms, Actor by) {
        var now = clock.instant();
        var year = now.atZone(ZoneOffset.UTC).getYear();
        var request = new Request(
                UUID.randomUUID(),
                references.next(terms.kind().prefix(), year),
                terms.kind(),
                terms.title(),
                terms.kind().isNegotiated() ? Decision.ASKING : Decision.NOT_ASKED,
                Course.NOT_STARTED,
                1,
                terms.startsAt(),
                terms.endsAt(),
                by.username(),
                now,
                0);
        requests.insert(request, terms);
        versions.insert(write(request.id(), 1, codec.canonical(terms), null, true, by));
        return request;
    }

    /** Chosen when it is opened, for every round of it (rules.md, Sealed round). */
    public void seal(Request request) {
        requests.seal(request.id());
    }

    /** Do parties read of its rounds only that they are open or closed? */
    public boolean isSealed(UUID id) {
        return requests.isSealed(id);
    }

    /** Would these terms ask every party again? So would any change outside the kind's list (rules.md, Answers). */
    public List<Change> changes(Request request, Terms terms) {
        return TermsDiff.between(currentVersion(request.id()).json(), codec.canonical(terms));
    }

    public boolean isMaterial(Request request, List<Change> changes) {
        var harmless = codec.of(request.kind()).notMaterial();
        return changes.stream().map(Change::field).anyMatch(field -> !harmless.contains(field));
    }

    /** The next version of the terms. A material one starts a new round; one that is not leaves every answer standing. */
    public TermsVersion revise(Request request, Terms terms, @Nullable String note, boolean material, Actor by) {
        var next = write(request.id(), request.termsVersion() + 1, codec.canonical(terms), note, material, by);
        versions.insert(next);
        heads.drop(request.id());
        var decision = material ? Decision.ASKING : request.decision();
        var course = material ? Course.NOT_STARTED : request.course();
        requests.describe(request.at(next.no()).standing(decision, course), terms);
        return next;
    }

    /** Writes what the parties decided. */
    public Request decide(Request request, Decision decision) {
        return requests.stand(request, decision, request.course());
    }

    /** Writes what became of the request; whoever listens is told where it is over. */
    public Request proceed(Request request, Course course) {
        var standing = requests.stand(request, request.decision(), course);
        news.publishEvent(new Proceeded(request.id(), course));
        return standing;
    }

    public Terms currentTerms(UUID id) {
        return codec.read(get(id).kind(), currentVersion(id));
    }

    public <T extends Terms> T currentTerms(UUID id, Class<T> type) {
        return type.cast(currentTerms(id));
    }

    public TermsVersion currentVersion(UUID id) {
        return version(id, get(id).termsVersion());
    }

    public TermsVersion version(UUID id, int no) {
        return versions.find(id, no).orElseThrow(NotFound::new);
    }

    public List<TermsVersion> versions(UUID id) {
        return versions.all(id);
    }

    /** Whoever opened or revised it: they answer nothing of it, in any role or guise (rules.md, Four eyes). */
    public Set<String> writers(UUID id) {
        return heads.of(id).stream().map(TermsHead::writtenBy).collect(Collectors.toSet());
    }

    /** Of the current version. */
    public TermsHead currentHead(UUID id) {
        return heads.of(id, get(id).termsVersion());
    }

    /** The requests that move under this pause and are not over. */
    public List<UUID> dependantsOf(UUID pause) {
        return requests.dependantsOf(pause);
    }

    /** Refuses, naming who was first, whoever writes new terms without having seen the current version. */
    public void mustHaveSeen(int version, Request locked) {
        var current = locked.termsVersion();
        if (version == current) return;
        var first = versions.writer(locked.id(), current);
        throw new StaleData(Refusal.general("terms.revised-meanwhile", first, current));
    }

    private TermsVersion write(UUID id, int no, String json, @Nullable String note, boolean material, Actor by) {
        return new TermsVersion(id, no, json, TermsCodec.sha256(json), note, material, by.username(), clock.instant());
    }
}
