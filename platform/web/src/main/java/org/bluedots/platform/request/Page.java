package org.bluedots.platform.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// One page of a list in the order of its ids.
///
/// @param next the cursor of the next page; absent on the last one
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, @Nullable String next) {

    /// A page from one row more than the limit: the extra row only says that there is a next page.
    public static <R, T> Page<T> of(
            List<R> rows, int limit, Function<R, UUID> id, Function<R, T> view) {
        var shown = rows.subList(0, Math.min(limit, rows.size()));
        var next = rows.size() > limit ? Cursor.after(id.apply(shown.getLast())) : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }

    /// The answer with its `Link: rel="next"` (RFC 8288), typed, so that OpenAPI shows its items.
    public RestResponse<Page<T>> answer(UriInfo uri) {
        var response = RestResponse.ResponseBuilder.ok(this);
        if (next != null)
            response.link(
                    uri.getRequestUriBuilder().replaceQueryParam("cursor", next).build(), "next");
        return response.build();
    }
}
