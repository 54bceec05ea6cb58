using System.Net;
using CoCreation.Sim.Kernel;
using Microsoft.AspNetCore.Http;

namespace CoCreation.Sim.Live;

/// <summary>What is answered to a request.</summary>
internal static class Answer
{
    /// <summary>Why a request is refused.</summary>
    public static Task RefuseAsync(HttpResponse response, HttpStatusCode code, IEnumerable<Problem> problems)
    {
        response.StatusCode = (int)code;
        return response.WriteAsJsonAsync(
            new { problems = problems.Select(problem => new { place = problem.Place, en = problem.Message.English, de = problem.Message.German }) }, LiveJson.Options);
    }

    /// <summary>Carries a request out; what is wrong with it becomes an answer.</summary>
    public static async Task CarryOutAsync(HttpContext context, Func<Task> next)
    {
        try
        {
            await next().ConfigureAwait(false);
        }
        catch (InputException refusal) when (!context.Response.HasStarted)
        {
            await RefuseAsync(context.Response, HttpStatusCode.BadRequest, refusal.Problems).ConfigureAwait(false);
        }
        catch (Refusal refusal) when (!context.Response.HasStarted)
        {
            await RefuseAsync(context.Response, HttpStatusCode.Conflict, [new Problem("", refusal.Text)]).ConfigureAwait(false);
        }
        catch (BadHttpRequestException fault) when (!context.Response.HasStarted)
        {
            Bilingual text = fault.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? new("the message is too large", "die Nachricht ist zu groß")
                : new("the message cannot be read", "die Nachricht lässt sich nicht lesen");
            await RefuseAsync(context.Response, (HttpStatusCode)fault.StatusCode, [new Problem("", text)]).ConfigureAwait(false);
        }
    }
}
