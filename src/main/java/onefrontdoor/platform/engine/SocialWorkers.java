package onefrontdoor.platform.engine;

/** The group of children's social workers; it is no desk of the front door, has no tasks here and opens no contact (RB32). */
public final class SocialWorkers {

    public static final String GROUP = "social-worker";
    public static final String TITLE = "Children's social workers";

    private SocialWorkers() {}
}
