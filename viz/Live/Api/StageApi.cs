using System.Net;
using System.Text.Json;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CoCreation.Sim.Live;

/// <summary>Commands: each is carried out, then the new state is the answer.</summary>
/// <param name="stage">What they change.</param>
/// <param name="host">Where scenarios come from and runs go to.</param>
/// <param name="settings">The world of the start is a scenario, too.</param>
internal sealed class StageApi(Stage stage, LiveHost host, LiveSettings settings)
{
    private const ulong MostSeed = (1UL << 53) - 1;

    public void Map(IEndpointRouteBuilder routes, Func<int> viewers)
    {
        routes.MapGet("/api/state", () => State.Of(stage, viewers()));
        Post<WorldBody>("/api/world", OpenAsync);
        Post<CompareBody>("/api/compare", CompareAsync);
        Post<PlayBody>("/api/play", body => stage.PlayAsync(body.Speed));
        Post<SpeedBody>("/api/speed", body => stage.SetSpeedAsync(body.Speed));
        Post<SeekBody>("/api/seek", body => stage.SeekAsync(body.Week));
        Post<ChangeBody>("/api/change", ChangeAsync);
        Post<ChangeBody>("/api/shock", ChangeAsync);
        routes.MapPost("/api/compare/close", () => AnsweredAsync(stage.CloseOtherAsync()));
        routes.MapPost("/api/pause", () => AnsweredAsync(stage.PauseAsync()));
        routes.MapPost("/api/undo", () => AnsweredAsync(stage.UndoAsync()));

        void Post<T>(string path, Func<T, Task> command)
            where T : class => routes.MapPost(path, async (HttpRequest request) => await AnsweredAsync(command(await BodyAsync<T>(request).ConfigureAwait(false))).ConfigureAwait(false));

        async Task<State> AnsweredAsync(Task command)
        {
            await command.ConfigureAwait(false);
            return State.Of(stage, viewers());
        }
    }

    /// <summary>The message of a request.</summary>
    /// <exception cref="InputException">It is none.</exception>
    public static async Task<T> BodyAsync<T>(HttpRequest request)
        where T : class
    {
        try
        {
            // An empty message stands for one that leaves everything open.
            return request.ContentLength is 0 ? JsonSerializer.Deserialize<T>("{}", LiveJson.Options)!
                : await JsonSerializer.DeserializeAsync<T>(request.Body, LiveJson.Options, request.HttpContext.RequestAborted).ConfigureAwait(false) ?? throw new JsonException("null");
        }
        catch (JsonException fault)
        {
            throw new InputException([new Problem(request.Path, new($"this is not the message that was expected: {fault.Message}", $"das ist nicht die erwartete Nachricht: {fault.Message}"))]);
        }
    }

    private Task OpenAsync(WorldBody body)
    {
        List<Problem> problems = [];
        RunSubject? subject = Named(body.Scenario, problems);
        if (body.Seed > MostSeed)
        {
            problems.Add(new Problem("seed", new($"a seed of the page is at most {MostSeed}", $"ein Startwert der Seite ist höchstens {MostSeed}")));
        }

        if (body.Weeks is < 1 or > Scenario.MostTicks)
        {
            problems.Add(new Problem("weeks", new($"a whole number from 1 to {Scenario.MostTicks}", $"eine ganze Zahl von 1 bis {Scenario.MostTicks}")));
        }

        if (subject is not null)
        {
            subject = new Change(problems).FromStart(subject with { Ticks = body.Weeks ?? subject.Ticks }, body.Set, body.Events);
        }

        return stage.OpenAsync(Checked(subject, problems), body.Seed ?? settings.Seed, body.Week ?? 0);
    }

    private Task CompareAsync(CompareBody body)
    {
        List<Problem> problems = [];
        RunSubject first = stage.Watched(0).Subject;
        RunSubject? other = body.Scenario is null ? first : Named(body.Scenario, problems);
        if (other is not null)
        {
            other = new Change(problems).FromStart(other, body.Set, body.Events);
            if (first is ModelScenario || other is ModelScenario)
            {
                ModelChange.RefuseOther(first, other, problems);
            }
        }

        return stage.CompareAsync(Checked(other, problems));
    }

    private Task ChangeAsync(ChangeBody body)
    {
        List<Problem> problems = [];
        Scenario scenario = stage.WorldOf(0).Scenario;
        Change change = new(problems);
        if (body.Week < 0 || body.Week >= scenario.Ticks)
        {
            problems.Add(new Problem("week", new(
                $"a week from 0 to {scenario.Ticks - 1} is needed", $"nötig ist eine Woche von 0 bis {scenario.Ticks - 1}")));
        }

        ScenarioEvent? happening = problems.Count > 0 ? null
            : body.Shock is null ? change.Setting(scenario, body.Week + 1, body.Set) : change.Shock(body.Week + 1, body.Shock, body.Strength);
        return happening is null ? throw new InputException(problems) : stage.ChangeAsync(body.Week, happening, body.Keep);
    }

    private RunSubject? Named(string? name, List<Problem> problems)
    {
        RunSubject[] all = [.. settings.World is { } first ? [first] : Array.Empty<RunSubject>(), .. host.Gallery, .. host.Models];
        RunSubject? found = all.FirstOrDefault(subject => subject.Name == name);
        if (found is null)
        {
            problems.Add(new Problem("scenario", new Bilingual($"there is no scenario '{name}'", $"es gibt kein Szenario '{name}'")
                .OrRather(Nearest.Name(name ?? "", all.Select(subject => subject.Name)))));
        }

        return found;
    }

    private static RunSubject Checked(RunSubject? scenario, List<Problem> problems)
    {
        if (scenario is not null)
        {
            WorldLimits.Check(scenario, problems);
        }

        return problems.Count == 0 ? scenario! : throw new InputException(problems);
    }
}
