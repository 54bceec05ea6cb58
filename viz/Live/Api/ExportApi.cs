using System.IO.Compression;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CoCreation.Sim.Live;

/// <summary>Files of a world, to take along. Tables, figures and the report are those of its run folder, which is written where it is not there yet.</summary>
/// <param name="stage">What is exported.</param>
/// <param name="host">Writes run folders.</param>
internal sealed class ExportApi(Stage stage, LiveHost host)
{
    private static readonly string[] Tables = ["ticks.csv", "networks.csv", "participants.csv", "ties.csv"];
    private static readonly string[] FigureEndings = [".png", ".svg"];

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/save", async (HttpRequest request, CancellationToken stop) =>
        {
            SaveBody body = await StageApi.BodyAsync<SaveBody>(request).ConfigureAwait(false);
            SavedRun saved = await SavedAsync(stage.Watched(body.Slot), LookApi.Spoken(body.Lang), stop).ConfigureAwait(false);
            return new { saved.Folder, Digest = saved.Digest.ToString("x16", System.Globalization.CultureInfo.InvariantCulture) };
        });
        routes.MapGet("/api/export/{kind}", (string kind, CancellationToken stop, int slot = 0, string lang = "en") =>
            stage.Watched(slot) is LiveWorld world
                ? ExportAsync(kind, world, LookApi.Spoken(lang), stop)
                : ExportModelAsync(kind, stage.Watched(slot), LookApi.Spoken(lang), stop));
    }

    private async Task<IResult> ExportModelAsync(string kind, WatchedWorld world, Language language, CancellationToken stop) => kind switch
    {
        RunSubject.FileName => Results.Text(world.Subject.ToText(), "application/yaml"),
        "ticks.csv" => await TableAsync(kind, world, language, stop).ConfigureAwait(false),
        "figures.zip" => Zipped((await SavedAsync(world, language, stop).ConfigureAwait(false)).Folder),
        _ => Results.NotFound(),
    };

    private async Task<IResult> ExportAsync(string kind, LiveWorld world, Language language, CancellationToken stop)
    {
        switch (kind)
        {
            case "scenario.yaml":
                return Results.Text(ScenarioText.Of(world.Scenario), "application/yaml");
            case "network.gexf":
                return Written("application/gexf+xml", stream => Graph(world).WriteGexf(stream, new MembershipGraphSettings(world.Scenario.Title.In(language)) { Labels = world.Scenario.Labels ?? [] }));
            case "network.graphml":
                (IReadOnlyList<ParticipantRow> people, TieLook ties) = await world.Run.AtAsync(
                    Math.Min(stage.Week, world.Book.Computed), async simulation => (await PeopleAsync(simulation).ConfigureAwait(false), await TieLook.AtAsync(simulation).ConfigureAwait(false))).ConfigureAwait(false);
                return Written("application/graphml+xml", stream => TieGraphFile.Write(stream, people, ties, world.Scenario.Labels));
            case "report.html":
                return Results.Bytes(host.Report((await SavedAsync(world, language, stop).ConfigureAwait(false)).Folder, language), "text/html; charset=utf-8");
            case "figures.zip":
                return Zipped((await SavedAsync(world, language, stop).ConfigureAwait(false)).Folder);
            default:
                return Tables.Contains(kind) ? await TableAsync(kind, world, language, stop).ConfigureAwait(false) : Results.NotFound();
        }
    }

    private async Task<IResult> TableAsync(string name, WatchedWorld world, Language language, CancellationToken stop)
    {
        SavedRun saved = await SavedAsync(world, language, stop).ConfigureAwait(false);
        return Results.Bytes(await File.ReadAllBytesAsync(Path.Combine(saved.Folder, name), stop).ConfigureAwait(false), "text/csv; charset=utf-8");
    }

    private static Task<IReadOnlyList<ParticipantRow>> PeopleAsync(Runtime.Simulation simulation) =>
        simulation.VisitAsync(resident => resident is Participant participant ? ParticipantRow.Of(participant) : null);

    private static MembershipHistory Graph(LiveWorld world)
    {
        MembershipHistory history = new();
        foreach (TickRecord record in world.Run.Records(0, world.Book.Computed))
        {
            history.Take(record);
        }

        return history;
    }

    private static IResult Written(string type, Action<Stream> write)
    {
        using MemoryStream file = new();
        write(file);
        return Results.Bytes(file.ToArray(), type);
    }

    private static IResult Zipped(string folder)
    {
        using MemoryStream file = new();
        using (ZipArchive archive = new(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (string figure in Directory.EnumerateFiles(folder).Where(path => FigureEndings.Contains(Path.GetExtension(path))).Order(StringComparer.Ordinal))
            {
                archive.CreateEntryFromFile(figure, Path.GetFileName(figure));
            }
        }

        return Results.Bytes(file.ToArray(), "application/zip");
    }

    /// <summary>The run folder of a world, which is written where it was not yet.</summary>
    private async Task<SavedRun> SavedAsync(WatchedWorld world, Language language, CancellationToken stop)
    {
        await stage.Saving.WaitAsync(stop).ConfigureAwait(false);
        try
        {
            (RunSubject scenario, int revision) = (world.Subject, world.Revision);

            // Whoever asked may be gone meanwhile: what is being written is written to its end before the next.
            SavedRun saved = world.Saved ?? await host.SaveAsync(scenario, world.Seed, language).ConfigureAwait(false) ?? throw Refusal.NotSaved;
            if (world.Revision == revision)
            {
                world.Saved = saved;
            }

            return saved;
        }
        finally
        {
            stage.Saving.Release();
            stage.Tell();
        }
    }
}
