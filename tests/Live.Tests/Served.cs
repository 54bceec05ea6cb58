using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Live.Tests;

/// <summary>A page that is served, and somebody who knows its token.</summary>
internal sealed class Served : IAsyncDisposable
{
    public const string Token = "0123456789abcdef-test";

    public static readonly Scenario Small = new()
    {
        Name = "small",
        Question = new("What happens?", "Was geschieht?"),
        Parameters = Parameters.Default.With(Parameter.Participants, 60).With(Parameter.Found, 0.03),
        Ticks = 60,
    };

    private Served(LiveServer server)
    {
        Server = server;
        Client = new HttpClient { BaseAddress = server.Address };
        Client.DefaultRequestHeaders.Add("Authorization", $"Bearer {Token}");
    }

    public LiveServer Server { get; }

    public HttpClient Client { get; }

    public static async Task<Served> StartAsync(RunSubject? open = null, bool hasViewers = false) => new(await LiveServer.StartAsync(
        new LiveHost
        {
            Gallery = [Small, Small with { Name = "other", Parameters = Small.Parameters.With(Parameter.Threat, 0) }],
            Models = [.. ReferenceModels.All.Select(ModelScenario.Of)],
            TellLife = (life, _) => $"life of {life.Resident}",
            TellWeek = (week, _) => $"{week.Decisions.Count} decisions",
            SaveAsync = SaveAsync,
            Report = (_, _) => [],
        },
        new LiveSettings { Token = Token, World = open, HasViewers = hasViewers, PageFolder = "nowhere" }));

    public async Task<JsonElement> PostAsync(string path, object body)
    {
        using var answer = await Client.PostAsJsonAsync(new Uri(path, UriKind.Relative), body);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    public Task<JsonElement> GetAsync(string path) => Client.GetFromJsonAsync<JsonElement>(new Uri(path, UriKind.Relative));

    /// <summary>A connection to /live that has shown its token.</summary>
    public async Task<ClientWebSocket> WatchAsync(string token = Token)
    {
        ClientWebSocket socket = new();
        await socket.ConnectAsync(new UriBuilder(Server.Address) { Scheme = "ws", Path = "/live" }.Uri, CancellationToken.None);
        await socket.SendAsync(Encoding.UTF8.GetBytes($$"""{"token":"{{token}}"}"""), WebSocketMessageType.Text, true, CancellationToken.None);
        return socket;
    }

    /// <summary>The next message; null when the connection ends.</summary>
    public static async Task<byte[]?> NextAsync(ClientWebSocket socket)
    {
        using CancellationTokenSource limit = new(TimeSpan.FromSeconds(30));
        using MemoryStream message = new();
        byte[] part = new byte[1 << 16];
        while (true)
        {
            var got = await socket.ReceiveAsync(part.AsMemory(), limit.Token);
            if (got.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            message.Write(part, 0, got.Count);
            if (got.EndOfMessage)
            {
                return message.ToArray();
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Server.DisposeAsync();
    }

    private static async Task<SavedRun?> SaveAsync(RunSubject subject, ulong seed, Language language)
    {
        var digest = subject is ModelScenario model
            ? (await ModelRun.ExecuteAsync(model, seed)).Record.Digest
            : (await ScenarioRun.ExecuteAsync((Scenario)subject, seed)).Record.Digest;
        return new SavedRun("kept", digest);
    }
}
