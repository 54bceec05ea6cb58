using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>A question why.</summary>
/// <param name="problems">What is wrong with it as it was typed.</param>
internal sealed class WhyRequest(List<Problem> problems)
{
    private const int NearestNamed = 3;

    public required string Name { get; init; }

    public required string Option { get; init; }

    public required bool IsNetwork { get; init; }

    public required string TickOption { get; init; }

    /// <summary>Whom it is about; null if that cannot be read, or is a name that only the run knows.</summary>
    public required ResidentId? Asked { get; set; }

    /// <summary>The week; null for the whole life.</summary>
    public required int? Tick { get; init; }

    public IReadOnlyList<Problem> Problems => problems;

    public ResidentId Resident => Asked!.Value;

    /// <summary>Checks it against the run.</summary>
    /// <exception cref="InputException">There is nobody of that name, or not in that week; carries every problem.</exception>
    public void Check(KeptRun run)
    {
        if (run.LastTick < 1)
        {
            throw new InputException([new Problem(Name.Length > 0 ? $"{Option} {Name}" : TickOption, Texts.Both(texts => texts.NothingKeptYet))]);
        }

        Asked ??= IsNetwork ? null : Named(run);
        LifeSpan? span = Asked is { } asked ? LifeSpan.Of(run, asked) : null;
        if (span is null && Name.Length > 0)
        {
            problems.Add(new Problem($"{Option} {Name}", IsNetwork ? NoNetwork(run) : NoParticipant(run)));
        }

        (int first, int last) = span is { } alive ? (alive.First, alive.Last) : (1, run.LastTick);
        if (Tick < first || Tick > last)
        {
            (string from, string to) = (RunOptions.Shown(first), RunOptions.Shown(last));
            problems.Add(new Problem(
                $"{TickOption} {RunOptions.Shown(Tick.Value)}",
                Texts.Both(texts => span is null ? texts.WholeNumberFrom(from, to) : texts.DecidesFromTo(texts.Name(Resident), from, to))));
        }

        if (problems.Count > 0)
        {
            throw new InputException(problems);
        }
    }

    private ResidentId? Named(KeptRun run)
    {
        int at = (run.Scenario.Labels ?? []).ToList().IndexOf(Name);
        return at < 0 ? null : ResidentId.OfParticipant((uint)at);
    }

    private Bilingual NoParticipant(KeptRun run)
    {
        string last = RunOptions.Shown(LifeSpan.Participants(run) - 1);
        return Texts.Both(texts => texts.WholeNumberFrom("0", last)).OrRather(Asked is null ? Nearest.Name(Name, run.Scenario.Labels ?? []) : null);
    }

    private Bilingual NoNetwork(KeptRun run)
    {
        IReadOnlyList<ResidentId> all = LifeSpan.Networks(run);
        string[] nearest = [.. (Asked is { } asked ? NearestTo(asked, all) : LikeTheName(all)).Take(NearestNamed).Select(network => network.ToString())];
        return nearest.Length == 0
            ? Texts.Both(texts => texts.NoNetwork(Name))
            : Texts.Both(texts => texts.NoNetworkBut(Name, string.Join(", ", nearest)));
    }

    /// <summary>By founder, then by week.</summary>
    private static IEnumerable<ResidentId> NearestTo(ResidentId asked, IReadOnlyList<ResidentId> all) => all
        .OrderBy(network => Math.Abs((long)network.Participant - asked.Participant))
        .ThenBy(network => Math.Abs((long)network.Born - asked.Born));

    /// <summary>A founder's networks where only the founder is named; else what is written alike.</summary>
    private IEnumerable<ResidentId> LikeTheName(IReadOnlyList<ResidentId> all)
    {
        IEnumerable<ResidentId> own = all.Where(network => RunOptions.Shown(network.Participant) == Name);
        string? alike = Nearest.Name(Name, all.Select(network => network.ToString()));
        return own.Any() ? own : all.Where(network => network.ToString() == alike);
    }
}
