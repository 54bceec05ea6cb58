using System.Net.WebSockets;
using System.Text.Json;

namespace CoCreation.Sim.Live;

/// <summary>One connection to /live: a token comes in, news go out. A slow reader gets fewer of them and holds nobody up.</summary>
/// <param name="socket">The connection.</param>
/// <param name="tokens">Who may look.</param>
internal sealed class Viewer(WebSocket socket, Tokens tokens)
{
    private const int MostBytes = 1024;
    private static readonly TimeSpan Introduction = TimeSpan.FromSeconds(5);
    private const double BreathMs = 12;

    // What is new is put together for everybody by itself: the more watch, the less often, so that the run keeps its processors.
    private const double BreathMsPerViewer = 4;

    private static readonly TimeSpan LongestSend = TimeSpan.FromMinutes(2);

    /// <summary>Waits for the token; whether it was right. If not, the connection is closed.</summary>
    public async Task<bool> IntroduceAsync(CancellationToken stop)
    {
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Introduction);
        byte[] message = new byte[MostBytes];
        try
        {
            ValueWebSocketReceiveResult got = await socket.ReceiveAsync(message.AsMemory(), limit.Token).ConfigureAwait(false);
            if (got is { MessageType: WebSocketMessageType.Text, EndOfMessage: true } && tokens.RoleOf(TokenIn(message.AsSpan(0, got.Count))) != Role.None)
            {
                return true;
            }

            await CloseAsync(WebSocketCloseStatus.PolicyViolation, "token").ConfigureAwait(false);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException)
        {
            socket.Abort();
        }

        return false;
    }

    /// <summary>Sends news until the connection or the server ends.</summary>
    public async Task ServeAsync(News news, Signal changed, CancellationToken stop)
    {
        using CancellationTokenSource end = CancellationTokenSource.CreateLinkedTokenSource(stop);
        Task listening = ListenAsync(end);
        try
        {
            while (!end.IsCancellationRequested)
            {
                Task next = changed.Next;
                foreach (Message message in news.Due())
                {
                    // A message that is cut short would tear the connection before the other side has read why it was closed.
                    await SendAsync(message, stop).ConfigureAwait(false);
                }

                if (!news.HasMore)
                {
                    await next.WaitAsync(end.Token).ConfigureAwait(false);
                    await Task.Delay(TimeSpan.FromMilliseconds(BreathMs + (BreathMsPerViewer * news.Viewers)), end.Token).ConfigureAwait(false);
                }
            }
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException)
        {
            // It went away, or was sent away.
        }

        await end.CancelAsync().ConfigureAwait(false);
        await listening.ConfigureAwait(false);
    }

    private static string? TokenIn(ReadOnlySpan<byte> message)
    {
        try
        {
            return JsonSerializer.Deserialize<Introduced>(message, LiveJson.Options)?.Token;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private async Task SendAsync(Message message, CancellationToken stop)
    {
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(LongestSend);
        await socket.SendAsync(message.Head, WebSocketMessageType.Binary, endOfMessage: false, limit.Token).ConfigureAwait(false);
        await socket.SendAsync(message.Rest, WebSocketMessageType.Binary, endOfMessage: true, limit.Token).ConfigureAwait(false);
    }

    /// <summary>Nothing is to come any more but the end; whatever else comes ends the connection.</summary>
    private async Task ListenAsync(CancellationTokenSource end)
    {
        byte[] message = new byte[MostBytes];
        try
        {
            ValueWebSocketReceiveResult got = await socket.ReceiveAsync(message.AsMemory(), end.Token).ConfigureAwait(false);
            await CloseAsync(
                got.MessageType == WebSocketMessageType.Close ? WebSocketCloseStatus.NormalClosure : WebSocketCloseStatus.PolicyViolation, "end").ConfigureAwait(false);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException)
        {
            socket.Abort();
        }

        await end.CancelAsync().ConfigureAwait(false);
    }

    private async Task CloseAsync(WebSocketCloseStatus status, string why)
    {
        using CancellationTokenSource limit = new(Introduction);
        await socket.CloseOutputAsync(status, why, limit.Token).ConfigureAwait(false);
    }

    private sealed record Introduced(string? Token);
}
