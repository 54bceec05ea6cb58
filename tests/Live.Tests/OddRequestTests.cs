using System.Net;
using System.Text;

namespace CoCreation.Sim.Live.Tests;

/// <summary>Requests that no page sends are refused with a reason, and many at once leave the world to its host.</summary>
public sealed class OddRequestTests
{
    [Theory]
    [InlineData("/api/world", "{\"scenario\":\"small\",\"events\":[null]}", HttpStatusCode.BadRequest)]
    [InlineData("/api/network/4294967295-4294967295", null, HttpStatusCode.NotFound)]
    [InlineData("/api/network/3-2147483649", null, HttpStatusCode.NotFound)]
    public async Task Request_ThatCannotBe_IsRefused(string path, string? body, HttpStatusCode expected)
    {
        await using var served = await Served.StartAsync(Served.Small);
        using StringContent content = new(body ?? "", Encoding.UTF8, "application/json");
        Uri address = new(path, UriKind.Relative);
        using var answer = body is null ? await served.Client.GetAsync(address) : await served.Client.PostAsync(address, content);
        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task Host_WithAPortThatCannotBe_IsRefused()
    {
        await using var served = await Served.StartAsync(Served.Small);
        using HttpRequestMessage request = new(HttpMethod.Post, "/api/pause");
        request.Headers.TryAddWithoutValidation("Host", "localhost:99999");
        request.Headers.TryAddWithoutValidation("Origin", "http://localhost:80");
        using var answer = await served.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Look_ManyAtOnce_AreAnsweredInTurn_AndThoseThatGoAwayTakeNone()
    {
        await using var served = await Served.StartAsync(Served.Small);
        await served.PostAsync("/api/seek", new { week = 60 });
        using CancellationTokenSource gone = new();
        var left = Enumerable.Range(0, 30).Select(i => served.Client.GetAsync(new Uri($"/api/participant/{i}?week=60&life=true", UriKind.Relative), gone.Token)).ToArray();
        await gone.CancelAsync();
        foreach (var one in left)
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => one);
        var seen = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => served.GetAsync($"/api/participant/{i}?week=60&life=true")));
        Assert.Equal(Enumerable.Range(0, 12), seen.Select(one => one.GetProperty("id").GetInt32()));
    }
}
