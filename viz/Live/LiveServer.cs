using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace CoCreation.Sim.Live;

/// <summary>Serves the live page until it is disposed of; see PROTOCOL.md.</summary>
public sealed class LiveServer : IAsyncDisposable
{
    private const int MostBodyBytes = 64 << 10;
    private const int MostConnections = 400;

    private readonly WebApplication _app;
    private readonly Stage _stage = new();
    private readonly Tokens _tokens;
    private readonly LiveSettings _settings;
    private readonly CancellationTokenSource _stop = new();
    private Task _clock = Task.CompletedTask;

    private LiveServer(LiveHost host, LiveSettings settings)
    {
        _settings = settings;
        _tokens = new Tokens(settings.Token, settings.HasViewers);
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(Configure);
        if (settings.Certificate is not null)
        {
            builder.WebHost.UseKestrelHttpsConfiguration();
        }

        builder.Services.AddRoutingCore();
        builder.Services.ConfigureHttpJsonOptions(options => LiveJson.With(options.SerializerOptions));
        _app = builder.Build();
        Map(host);
    }

    /// <summary>The address of the page, without a token.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1");

    /// <summary>The link for those who command.</summary>
    public Uri Link => new(Address, $"#token={_tokens.Host}");

    /// <summary>The link for those who only look; null where there is none.</summary>
    public Uri? ViewerLink => _tokens.Viewer is null ? null : new Uri(Address, $"#token={_tokens.Viewer}");

    /// <summary>Starts to serve, and opens the world of the settings.</summary>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<LiveServer> StartAsync(LiveHost host, LiveSettings settings)
    {
        ArgumentNullException.ThrowIfNull(host);
        ArgumentNullException.ThrowIfNull(settings);
        LiveServer server = new(host, settings);
        try
        {
            await server._app.StartAsync().ConfigureAwait(false);
        }
        catch
        {
            await server.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        server.Address = server.Found();
        server._clock = new StageClock(server._stage).RunAsync(server._stop.Token);
        if (settings.World is { } world)
        {
            await server._stage.OpenAsync(world, settings.Seed, 0).ConfigureAwait(false);
        }

        return server;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _clock.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        using CancellationTokenSource limit = new(TimeSpan.FromSeconds(2));
        await _app.StopAsync(limit.Token).ConfigureAwait(false);
        await _app.DisposeAsync().ConfigureAwait(false);
        await _stage.DisposeAsync().ConfigureAwait(false);
        _stop.Dispose();
    }

    private void Configure(KestrelServerOptions options)
    {
        options.AddServerHeader = false;
        options.Limits.MaxRequestBodySize = MostBodyBytes;
        options.Limits.MaxConcurrentConnections = MostConnections;
        options.Listen(_settings.Address, _settings.Port, listen =>
        {
            if (_settings.Certificate is { } file)
            {
                listen.UseHttps(X509CertificateLoader.LoadPkcs12FromFile(file, _settings.CertificatePassword));
            }
        });
    }

    private void Map(LiveHost host)
    {
        Guard guard = new(_tokens, !IPAddress.IsLoopback(_settings.Address));
        Audience audience = new(_stage, _tokens, _settings.MostViewers);
        _app.Use((context, next) => guard.PassAsync(context, () => next(context)));
        _app.Use((context, next) => Answer.CarryOutAsync(context, () => next(context)));
        if (Directory.Exists(_settings.PageFolder ?? LiveSettings.BuiltPage))
        {
            PhysicalFileProvider page = new(_settings.PageFolder ?? LiveSettings.BuiltPage);
            _app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = page });
            _app.UseStaticFiles(new StaticFileOptions { FileProvider = page });
        }

        _app.UseWebSockets();
        _app.UseRouting();
        AboutApi.Map(_app, host, _settings, guard);
        new StageApi(_stage, host, _settings).Map(_app, () => audience.Viewers);
        new LookApi(_stage, host).Map(_app);
        new ExportApi(_stage, host).Map(_app);
        _app.Map("/live", (HttpContext context) => audience.ServeAsync(context, _stop.Token));
    }

    private Uri Found()
    {
        string found = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return new Uri(found);
    }
}
