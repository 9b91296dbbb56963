package onefrontdoor.taf;

/** Whether a member of the team was there; whoever was not sends a report (domain 2.6). */
public enum Attendance {
    PRESENT,
    ABSENT_WITH_REPORT,
    ABSENT_WITHOUT_REPORT
}
