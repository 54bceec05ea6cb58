using System.Net;
using CoCreation.Sim.Kernel;
using Microsoft.AspNetCore.Http;

namespace CoCreation.Sim.Live;

/// <summary>Lets through what comes from this very page and from somebody who knows a token; see PROTOCOL.md.</summary>
/// <param name="tokens">The tokens.</param>
/// <param name="isOpen">Whether the page is served to others than this machine, under whatever name they know it by.</param>
internal sealed class Guard(Tokens tokens, bool isOpen)
{
    private const int CommandsPerSecond = 20;
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly string[] Local = ["127.0.0.1", "localhost", "[::1]"];

    private readonly CommandRate _rate = new(CommandsPerSecond);

    public async Task PassAsync(HttpContext context, Func<Task> next)
    {
        AddHeaders(context.Response.Headers);
        (HttpStatusCode Code, Bilingual Text)? refused = Refuse(context.Request);
        if (refused is not { } why)
        {
            await next().ConfigureAwait(false);
            return;
        }

        await Answer.RefuseAsync(context.Response, why.Code, [new Problem(context.Request.Path, why.Text)]).ConfigureAwait(false);
    }

    private static void AddHeaders(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.CacheControl = "no-cache";
    }

    private (HttpStatusCode, Bilingual)? Refuse(HttpRequest request)
    {
        if (!IsKnownHost(request.Host))
        {
            return (HttpStatusCode.BadRequest, new("this page is not served under that name", "unter diesem Namen gibt es diese Seite nicht"));
        }

        if (request.Headers.Origin is [{ } origin] && !IsOwn(origin, request))
        {
            return (HttpStatusCode.Forbidden, new("that came from another page", "das kam von einer anderen Seite"));
        }

        return request.Path.StartsWithSegments("/api", StringComparison.Ordinal) ? RefuseApi(request) : null;
    }

    private (HttpStatusCode, Bilingual)? RefuseApi(HttpRequest request)
    {
        bool isRead = HttpMethods.IsGet(request.Method);
        return (tokens.RoleOf(TokenOf(request)), isRead) switch
        {
            (Role.None, _) => (HttpStatusCode.Unauthorized, new("a valid token is missing: open the link that was printed", "ein gültiges Token fehlt: den ausgegebenen Link öffnen")),
            (Role.Viewer, false) => (HttpStatusCode.Forbidden, new("viewers only look", "wer zusieht, greift nicht ein")),
            (_, false) when !_rate.Take() => (HttpStatusCode.TooManyRequests, new("too many commands in a second", "zu viele Befehle in einer Sekunde")),
            _ => null,
        };
    }

    /// <summary>What somebody may do who sends a request.</summary>
    public Role RoleOf(HttpRequest request) => tokens.RoleOf(TokenOf(request));

    private static string? TokenOf(HttpRequest request) =>
        request.Headers.Authorization is [{ } text] && text.StartsWith("Bearer ", StringComparison.Ordinal) ? text["Bearer ".Length..] : null;

    private bool IsKnownHost(HostString host) =>
        host.HasValue && (Local.Contains(host.Host) || (isOpen && (IPAddress.TryParse(host.Host, out _) || host.Host == Dns.GetHostName())));

    // A browser names the page that a script or a socket belongs to; another scheme, name or port is another page.
    private static bool IsOwn(string origin, HttpRequest request) =>
        Uri.TryCreate(origin, UriKind.Absolute, out Uri? uri) && Uri.TryCreate($"{request.Scheme}://{request.Host}", UriKind.Absolute, out Uri? own)
        && uri.Authority == own.Authority && uri.Scheme == request.Scheme;
}
