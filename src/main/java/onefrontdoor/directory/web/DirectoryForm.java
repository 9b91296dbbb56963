package onefrontdoor.directory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.directory.PostcodeArea;
import onefrontdoor.directory.ServicesSought;
import org.jspecify.annotations.Nullable;

/** What is looked for in the directory, as typed; everything may be left empty. */
record DirectoryForm(
        @Nullable String need,
        @Nullable String age,
        @Nullable String unborn,
        @Nullable String postcode,
        @Nullable String language) {

    static final DirectoryForm BLANK = new DirectoryForm(null, null, null, null, null);

    List<Slip> slips() {
        List<Slip> slips = new ArrayList<>();
        if (!said(age).matches("|[0-9]{1,3}")) {
            slips.add(Slip.at("age", "directory.error.age"));
        }
        if (!said(postcode).isEmpty() && PostcodeArea.district(said(postcode)).isEmpty()) {
            slips.add(Slip.at("postcode", "directory.error.postcode"));
        }
        return slips;
    }

    ServicesSought sought() {
        ServicesSought sought = new ServicesSought();
        chosenNeed().ifPresent(sought::offering);
        if (unborn != null) {
            sought.forUnborn();
        } else if (!said(age).isEmpty()) {
            sought.forAge(Integer.parseInt(said(age)));
        }
        Wanted.said(postcode).ifPresent(sought::near);
        Wanted.said(language).ifPresent(sought::spokenIn);
        return sought;
    }

    private Optional<UUID> chosenNeed() {
        return Wanted.said(need).map(UUID::fromString);
    }

    static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** Names nobody: a postcode must not reach a log (P23). */
    @Override
    public String toString() {
        return "DirectoryForm";
    }
}
