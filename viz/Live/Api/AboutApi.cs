using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CoCreation.Sim.Live;

/// <summary>What does not change while the page is served: itself, scenarios, parameters, shocks.</summary>
internal static class AboutApi
{
    private static readonly object[] Parameters =
    [
        .. ParameterTable.All.Select(info => new
        {
            info.Name,
            Meaning = new Bilingual(info.English, info.German),
            info.Unit,
            info.Least,
            info.Most,
            Default = WorldState.Value(info, info.Default),
            info.IsWhole,
            info.Scope,
            Choices = info.Choices.Count > 0 ? info.Choices : null,
        }),
    ];

    private static readonly object[] Shocks =
    [
        .. Enum.GetValues<ShockKind>().Select(kind =>
        {
            (double least, double most, bool isWhole) = ShockStrength.Of(kind) ?? (0, 0, false);
            return new { Name = ShockText.Names[(int)kind], Least = least, Most = most, Default = Shock.DefaultStrength(kind), IsWhole = isWhole };
        }),
    ];

    public static void Map(IEndpointRouteBuilder routes, LiveHost host, LiveSettings settings, Guard guard)
    {
        routes.MapGet("/api/about", (HttpRequest request) => new
        {
            Version = BehaviourVersion.Engine,
            Language = settings.Language == Language.German ? "de" : "en",
            Role = guard.RoleOf(request),
            Open = settings.World?.Name,
            Limits = new { Participants = LiveSettings.MostParticipants, ParticipantWeeks = LiveSettings.MostParticipantWeeks },
        });
        routes.MapGet("/api/gallery", () => host.Gallery.Select(scenario => new
        {
            scenario.Name, scenario.Title, scenario.Question, scenario.Expectation, scenario.Minutes, scenario.Level, scenario.Participants, Weeks = scenario.Ticks,
        }));
        routes.MapGet("/api/models", () => host.Models.Select(model => new { model.Name, model.Title, model.Question, model.Participants, model.Model.Source }));
        routes.MapGet("/api/parameters", () => Parameters);
        routes.MapGet("/api/shocks", () => Shocks);
    }
}
