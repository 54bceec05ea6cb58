using System.Net;
using System.Net.WebSockets;
using CoCreation.Sim.Kernel;
using Microsoft.AspNetCore.Http;

namespace CoCreation.Sim.Live;

/// <summary>All who watch.</summary>
/// <param name="stage">What they watch.</param>
/// <param name="tokens">Who may.</param>
/// <param name="most">How many at a time.</param>
internal sealed class Audience(Stage stage, Tokens tokens, int most)
{
    private int _connections;
    private int _viewers;

    /// <summary>How many watch now.</summary>
    public int Viewers => Volatile.Read(ref _viewers);

    /// <summary>Serves one connection until it ends.</summary>
    public async Task ServeAsync(HttpContext context, CancellationToken stop)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            await Answer.RefuseAsync(context.Response, HttpStatusCode.BadRequest, [new Problem("/live", new("this is for WebSockets", "das ist für WebSockets"))]).ConfigureAwait(false);
            return;
        }

        try
        {
            if (Interlocked.Increment(ref _connections) > most)
            {
                await Answer.RefuseAsync(
                    context.Response, HttpStatusCode.ServiceUnavailable, [new Problem("/live", new("too many are watching", "es sehen schon zu viele zu"))]).ConfigureAwait(false);
                return;
            }

            using WebSocket socket = await context.WebSockets.AcceptWebSocketAsync().ConfigureAwait(false);
            Viewer viewer = new(socket, tokens);
            if (await viewer.IntroduceAsync(stop).ConfigureAwait(false))
            {
                await WatchAsync(viewer, stop).ConfigureAwait(false);
            }
        }
        finally
        {
            Interlocked.Decrement(ref _connections);
        }
    }

    private async Task WatchAsync(Viewer viewer, CancellationToken stop)
    {
        Interlocked.Increment(ref _viewers);
        stage.Changed.Fire();
        try
        {
            await viewer.ServeAsync(new News(stage, () => Viewers), stage.Changed, stop).ConfigureAwait(false);
        }
        finally
        {
            Interlocked.Decrement(ref _viewers);
            stage.Changed.Fire();
        }
    }
}
