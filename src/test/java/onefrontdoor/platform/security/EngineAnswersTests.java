package onefrontdoor.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.sql.SQLException;
import onefrontdoor.platform.engine.RefusalNote;
import onefrontdoor.platform.tasks.TaskHolders;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Somebody who decides while the database goes down hears that it is for now, and is not told to quote a number (P1). */
class EngineAnswersTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/camunda/api/engine/filter");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @AfterEach
    void endsTheRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void saysThatTheRecordIsAwayForNow() throws Exception {
        failsWith(new SQLException("connection reset", "08006"));

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentAsString()).contains(RecordAway.SENTENCE).doesNotContain("reset");
    }

    @Test
    void saysOfAnotherFailureOnlyItsNumber() throws Exception {
        failsWith(new SQLException("division by zero", "22012"));

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getContentAsString()).contains("quote the number").doesNotContain("division");
    }

    private void failsWith(SQLException failure) throws Exception {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        RefusalNote note = new RefusalNote();
        note.setNext(new CommandExecutor() {
            @Override
            public <T> T execute(Command<T> command) {
                throw new ProcessEngineException("ENGINE-03083", failure);
            }
        });
        new EngineAnswers(mock(TaskEnding.class), mock(TaskHolders.class))
                .doFilter(request, response, (asked, answer) -> answersAsTheEngineDoes(note));
    }

    private void answersAsTheEngineDoes(RefusalNote note) throws IOException {
        try {
            note.execute(context -> null);
        } catch (ProcessEngineException failed) {
            response.setStatus(500);
        }
    }
}
