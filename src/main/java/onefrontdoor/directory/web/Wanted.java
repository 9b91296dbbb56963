package onefrontdoor.directory.web;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.directory.ServicesSought;
import org.jspecify.annotations.Nullable;

/** What an application asks of a list of services, in the words of Open Referral UK 3.0. */
record Wanted(
        @Nullable String search,
        @Nullable UUID taxonomy_term_id,
        @Nullable UUID taxonomy_id,
        @Nullable BigDecimal minimum_age,
        @Nullable BigDecimal maximum_age,
        @Nullable LocalTime start_time,
        @Nullable LocalTime end_time,
        @Nullable String day,
        @Nullable Integer page,
        @Nullable Integer per_page) {

    private static final int USUAL = 50;

    int number() {
        return page == null ? 1 : page;
    }

    int size() {
        return per_page == null ? USUAL : per_page;
    }

    ServicesSought sought() {
        ServicesSought sought = new ServicesSought();
        said(search).ifPresent(sought::saying);
        Optional.ofNullable(taxonomy_term_id).ifPresent(sought::offering);
        Optional.ofNullable(taxonomy_id).ifPresent(sought::offeringAnyOf);
        Optional.ofNullable(minimum_age).ifPresent(sought::from);
        Optional.ofNullable(maximum_age).ifPresent(sought::upTo);
        if (said(day).isPresent() || start_time != null || end_time != null) {
            sought.open(said(day).orElse(""), Optional.ofNullable(start_time), Optional.ofNullable(end_time));
        }
        return sought;
    }

    static Optional<String> said(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(text -> !text.isEmpty());
    }
}
