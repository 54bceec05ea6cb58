using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

/// <summary>Short names for what tests start from.</summary>
internal static class Given
{
    /// <summary>Nobody founds, and nothing is discovered or forgotten: what then changes, the test has caused.</summary>
    public static readonly string[] Stillness = ["found=0", "discovery=0", "obsolescence=0"];

    /// <summary>All that sounds good for co-creation.</summary>
    public static readonly string[] StrictCharter =
    [
        "eyeLevel=0.9", "commitment=0.7", "facilitation=0.1", "sizeCap=10", "boundary=0.4", "sanction=true", "spillover=0.2", "renewal=0.85",
    ];

    public static readonly Circumstances Defaults = Circumstances.At0(Parameters.Default);

    /// <summary>The defaults with some parameters set, as after --set.</summary>
    public static Parameters Set(params IEnumerable<string> settings)
    {
        var problems = new List<Problem>();
        var parameters = Parameters.Default.With(settings, problems);
        Assert.Empty(problems);
        return parameters;
    }

    public static CoCreationWorld World(params IEnumerable<string> settings) => new(7, Set(settings));

    /// <summary>A world in which everybody knows everybody and nothing happens by itself.</summary>
    public static CoCreationWorld StillWorld(int participants, params IEnumerable<string> settings) =>
        new(7, Set([.. Stillness, $"participants={participants}", .. settings]), Everybody(participants));

    public static Acquaintances Everybody(int participants) => Acquaintances.FromTies(
        participants,
        [.. from one in Enumerable.Range(0, participants) from other in Enumerable.Range(one + 1, participants - one - 1) select ((uint)one, (uint)other)]);

    public static ResidentId P(uint participant) => ResidentId.OfParticipant(participant);

    public static ResidentId N(uint founder, int tick) => ResidentId.OfNetwork(founder, tick);

    /// <summary>A profile of these levels, each of 64.</summary>
    public static Profile Profile(double standing = 1, int tick = 0, params double[] levels) =>
        new(Competence(levels), standing, tick);

    public static Competence Competence(params double[] levels) =>
        Model.Competence.Of([.. levels.Select(level => level / 64)], Parameters.Default[Parameter.OfferThreshold]);

    /// <summary>All nine shocks, one every <paramref name="every"/> ticks, with their default strengths.</summary>
    public static (int Tick, Intervention What)[] AllShocks(int every) =>
        [.. Enum.GetValues<ShockKind>().Select((kind, i) => ((i + 1) * every, (Intervention)new Strike(kind)))];
}
