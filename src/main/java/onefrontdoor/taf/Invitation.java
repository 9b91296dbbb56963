package onefrontdoor.taf;

import java.util.UUID;
import onefrontdoor.correspondence.MeetingNews;

/**
 * What one member is told of one meeting.
 *
 * @param version of the meeting that it tells
 * @param lacksWording their language has no wording, so that somebody has to explain it to them
 */
record Invitation(
        UUID id,
        UUID meeting,
        UUID member,
        int sequence,
        MeetingNews news,
        int version,
        State state,
        boolean lacksWording,
        int tries) {

    enum State {
        /** It goes out by mail. */
        WAITING,
        SENDING,
        SENT,
        /** Somebody has to tell them. */
        IN_PERSON,
        /** Somebody has told them. */
        TOLD,
        /** Something newer took its place before they heard of it. */
        OVERTAKEN
    }

    boolean isBefore(Meeting meeting) {
        return version < meeting.version();
    }

    /** The same in other words. */
    Invitation saying(MeetingNews other) {
        return new Invitation(id, meeting, member, sequence, other, version, state, lacksWording, tries);
    }

    boolean ends() {
        return news.ends();
    }
}
