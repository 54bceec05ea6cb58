using System.Net;
using System.Net.WebSockets;
using System.Text;

namespace CoCreation.Sim.Live.Tests;

/// <summary>What is refused.</summary>
public sealed class GuardTests
{
    [Theory]
    [InlineData("Host", "evil.example", HttpStatusCode.BadRequest)]
    [InlineData("Origin", "http://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "null", HttpStatusCode.Forbidden)]
    [InlineData("Authorization", "Bearer wrong", HttpStatusCode.Unauthorized)]
    [InlineData("X-Nothing", "1", HttpStatusCode.OK)]
    public async Task Post_WithAHeader_IsAnswered(string name, string value, HttpStatusCode expected)
    {
        await using var served = await Served.StartAsync(Served.Small);
        using HttpRequestMessage request = new(HttpMethod.Post, "/api/pause");
        request.Headers.Remove(name);
        request.Headers.TryAddWithoutValidation(name, value);
        using var answer = await served.Client.SendAsync(request);
        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task Api_WithoutAToken_IsClosed()
    {
        await using var served = await Served.StartAsync(Served.Small);
        using HttpClient stranger = new() { BaseAddress = served.Server.Address };
        using var answer = await stranger.GetAsync(new Uri("/api/state", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Viewers_Look_AndDoNotCommand()
    {
        await using var served = await Served.StartAsync(Served.Small, hasViewers: true);
        string token = served.Server.ViewerLink!.Fragment["#token=".Length..];
        using HttpClient viewer = new() { BaseAddress = served.Server.Address };
        viewer.DefaultRequestHeaders.Add("Authorization", $"Bearer {token}");
        using var looked = await viewer.GetAsync(new Uri("/api/state", UriKind.Relative));
        using var commanded = await viewer.PostAsync(new Uri("/api/pause", UriKind.Relative), null);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Forbidden), (looked.StatusCode, commanded.StatusCode));
        using var socket = await served.WatchAsync(token);
        Assert.NotNull(await Served.NextAsync(socket));
    }

    [Fact]
    public async Task Post_OfALargeMessage_IsRefused()
    {
        await using var served = await Served.StartAsync(Served.Small);
        using StringContent content = new(new string(' ', 100_000));
        using var answer = await served.Client.PostAsync(new Uri("/api/seek", UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task Commands_TooManyInASecond_AreRefused()
    {
        await using var served = await Served.StartAsync(Served.Small);
        var codes = await Task.WhenAll(Enumerable.Range(0, 60).Select(async _ =>
        {
            using var answer = await served.Client.PostAsync(new Uri("/api/pause", UriKind.Relative), null);
            return answer.StatusCode;
        }));
        Assert.Contains(HttpStatusCode.TooManyRequests, codes);
        Assert.Contains(HttpStatusCode.OK, codes);
    }

    [Theory]
    [InlineData("Origin", "http://evil.example")]
    [InlineData("Host", "evil.example")]
    public async Task Live_FromAnotherPage_IsRefused(string name, string value)
    {
        await using var served = await Served.StartAsync(Served.Small);
        using ClientWebSocket socket = new();
        socket.Options.SetRequestHeader(name, value);
        await Assert.ThrowsAsync<WebSocketException>(
            () => socket.ConnectAsync(new UriBuilder(served.Server.Address) { Scheme = "ws", Path = "/live" }.Uri, CancellationToken.None));
    }

    [Theory]
    [InlineData("wrong token", WebSocketMessageType.Text, 20)]
    [InlineData("garbage", WebSocketMessageType.Binary, 40)]
    [InlineData("oversized", WebSocketMessageType.Text, 5000)]
    public async Task Live_WithoutAToken_IsClosed(string what, WebSocketMessageType type, int bytes)
    {
        Assert.NotEmpty(what);
        await using var served = await Served.StartAsync(Served.Small);
        using ClientWebSocket socket = new();
        await socket.ConnectAsync(new UriBuilder(served.Server.Address) { Scheme = "ws", Path = "/live" }.Uri, CancellationToken.None);
        await socket.SendAsync(Encoding.UTF8.GetBytes(new string('x', bytes)), type, true, CancellationToken.None);
        Assert.Null(await Served.NextAsync(socket));
    }

    [Fact]
    public async Task Live_ThatSpeaksOutOfTurn_IsClosed_AndTheRunGoesOn()
    {
        await using var served = await Served.StartAsync(Served.Small);
        using var socket = await served.WatchAsync();
        Assert.NotNull(await Served.NextAsync(socket));
        await socket.SendAsync(new byte[300], WebSocketMessageType.Binary, true, CancellationToken.None);
        while (await Served.NextAsync(socket) is not null)
        {
        }

        Assert.Equal(60, (await served.PostAsync("/api/seek", new { week = 60 })).GetProperty("week").GetInt32());
    }
}
