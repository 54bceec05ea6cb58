using System.Globalization;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CoCreation.Sim.Live;

/// <summary>Looks into a world: its people, its ties, one participant, one network. The weeks in question are run again; nothing changes.</summary>
/// <param name="stage">What is looked into.</param>
/// <param name="host">Has the words.</param>
internal sealed class LookApi(Stage stage, LiveHost host)
{
    public void Map(IEndpointRouteBuilder all)
    {
        RouteGroupBuilder routes = all.MapGroup("").AddEndpointFilter(InTurnAsync);
        routes.MapGet("/api/names", (int slot = 0) => (stage.Watched(slot) as LiveWorld)?.Scenario.Labels);
        routes.MapGet("/api/people", async (int slot = 0, int? week = null) => await PeopleAsync(slot, week).ConfigureAwait(false));
        routes.MapGet("/api/ties", (int slot = 0, int? week = null) => Ties(slot, week));
        routes.MapGet("/api/participant/{id}", (uint id, int slot = 0, int? week = null, string lang = "en", bool life = false) =>
            ParticipantAsync(id, (slot, week), Spoken(lang), life));
        routes.MapGet("/api/network/{name}", (string name, int slot = 0, int? week = null, string lang = "en", bool life = false) =>
            NameIn(name) is { } network ? NetworkAsync(network, (slot, week), Spoken(lang), life) : Task.FromResult(Results.NotFound()));
        routes.MapGet("/api/summary", async (int slot = 0) => await WorldSummary.OfAsync(stage.WorldOf(slot)).ConfigureAwait(false));
    }

    private async ValueTask<object?> InTurnAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        await stage.Looking.WaitAsync(context.HttpContext.RequestAborted).ConfigureAwait(false);
        try
        {
            return await next(context).ConfigureAwait(false);
        }
        finally
        {
            stage.Looking.Release();
        }
    }

    /// <summary>The language of a request.</summary>
    public static Language Spoken(string lang) => lang == "de" ? Language.German : Language.English;

    private async Task<IEnumerable<object>> PeopleAsync(int slot, int? asked)
    {
        (LiveWorld world, int week) = At(slot, asked);
        IReadOnlyList<ParticipantRow> people = await PeopleOfAsync(world, week).ConfigureAwait(false);
        return people.Select(row => new
        {
            row.Id, Name = NameOf(world, row.Id), row.Persona, row.Standing, row.Knowledge, row.Ties, row.Networks, row.IsGone,
        });
    }

    private IResult Ties(int slot, int? asked)
    {
        (LiveWorld world, int week) = At(slot, asked);
        return world.Book.Ties(week) is { } ties ? Results.Bytes(ties.Bytes, "application/octet-stream") : Results.NotFound();
    }

    private async Task<IResult> ParticipantAsync(uint id, (int Slot, int? Week) asked, Language language, bool hasLife)
    {
        (LiveWorld world, int week) = At(asked.Slot, asked.Week);
        ResidentId resident = ResidentId.OfParticipant(id);
        (ParticipantRow Row, IReadOnlyList<object> Ties)? seen = await world.Run.AtAsync(week, simulation => SeenParticipant.OfAsync(simulation, resident)).ConfigureAwait(false);
        if (seen is not { } found)
        {
            return Results.NotFound();
        }

        WeekLook? look = week < 1 ? null : await Inquiry.WeekAsync(world.Run, resident, week).ConfigureAwait(false);
        LifeLine? life = hasLife ? await Inquiry.LifeAsync(world.Run, resident).ConfigureAwait(false) : null;
        return Results.Json(
            new
            {
                id, Name = NameOf(world, id), found.Row.Persona, Policy = found.Row.Sharing, found.Row.TrustModel, found.Row.Standing, found.Row.Strain, found.Row.Knowledge,
                found.Row.Motives, found.Row.IsGone, Memberships = (look?.Memberships ?? []).Select(membership => WithType(world, membership, week)),
                found.Ties, Reasons = look is null ? "" : host.TellWeek(look, language), Life = life is null ? null : host.TellLife(life, language),
            }, LiveJson.Options);
    }

    private async Task<IResult> NetworkAsync((uint Founder, uint Born) name, (int Slot, int? Week) asked, Language language, bool hasLife)
    {
        (LiveWorld world, int week) = At(asked.Slot, asked.Week);
        ResidentId resident = ResidentId.OfNetwork(name.Founder, (int)name.Born - 1);
        IReadOnlyList<SeenWeek> weeks = world.Book.WeeksOf(resident);
        if (weeks.Count == 0)
        {
            return Results.NotFound();
        }

        LifeSpan span = LifeSpan.Of(world.Run, resident)!.Value;
        WeekLook? look = week < span.First || week > span.Last ? null : await Inquiry.WeekAsync(world.Run, resident, week).ConfigureAwait(false);
        LifeLine? life = hasLife ? await Inquiry.LifeAsync(world.Run, resident).ConfigureAwait(false) : null;
        return Results.Json(
            new
            {
                name.Founder, name.Born, Members = MembersOf(world, resident, week), Founded = span.First - 1, Ended = span.HasEnded ? span.Last : (int?)null, Peak = weeks.Max(seen => seen.What.Members),
                Type = weeks.Last(seen => seen.Week <= week || seen.Week == weeks[0].Week).What.Type,
                History = weeks.Where((seen, i) => i == 0 || weeks[i - 1].What.Type != seen.What.Type).Select(seen => new { seen.Week, seen.What.Type }),
                Weeks = weeks.Select(seen => new
                {
                    seen.Week, seen.What.Members, seen.What.Output, seen.What.Trust, seen.What.Monitor, seen.What.Tap, seen.What.Lament, seen.What.CoCreate, seen.What.Idle,
                }),
                Reasons = look is null ? "" : host.TellWeek(look, language), Life = life is null ? null : host.TellLife(life, language),
            }, LiveJson.Options);
    }

    /// <summary>Founder and birth of a network from its name in an address, "17-84"; null if it is none.</summary>
    private static (uint Founder, uint Born)? NameIn(string name) =>
        name.Split('-') is [var first, var second] && uint.TryParse(first, out uint founder) && uint.TryParse(second, out uint born) && born is > 0 and <= int.MaxValue ? (founder, born) : null;

    /// <summary>The world of a slot and the week that is asked for, or else shown.</summary>
    /// <exception cref="Refusal">There is no such world, or the week is not computed yet.</exception>
    private (LiveWorld World, int Week) At(int slot, int? asked)
    {
        LiveWorld world = stage.WorldOf(slot);
        int week = asked ?? Math.Min(stage.Week, world.Book.Computed);
        return week >= 0 && week <= world.Book.Computed ? (world, week) : throw Refusal.NotComputed(week);
    }

    private static Task<IReadOnlyList<ParticipantRow>> PeopleOfAsync(LiveWorld world, int week) => world.Run.AtAsync(
        week, simulation => simulation.VisitAsync(resident => resident is Participant participant ? ParticipantRow.Of(participant) : null));

    private static string NameOf(LiveWorld world, uint participant) =>
        world.Scenario.Labels is { } labels && participant < labels.Count ? labels[(int)participant] : participant.ToString(CultureInfo.InvariantCulture);

    /// <summary>A membership with the type that its network has in a week.</summary>
    private static object WithType(LiveWorld world, LastingMembership membership, int week) => new
    {
        membership.Network, membership.Since, membership.IsPending,
        Type = world.Book.WeeksOf(membership.Network).Where(seen => seen.Week <= week).Select(seen => seen.What.Type).DefaultIfEmpty(NetworkType.Loose).Last(),
    };

    /// <summary>The members of a network after a week.</summary>
    private static SortedSet<uint> MembersOf(LiveWorld world, ResidentId network, int week)
    {
        Town town = new();
        List<FeedEntry> feed = [];
        foreach (TickRecord record in world.Run.Records(0, week))
        {
            town.Take(record, feed);
        }

        return town.Networks.FirstOrDefault(one => one.Id == network)?.Members ?? [];
    }
}
