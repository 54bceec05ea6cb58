using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Charts;

/// <summary>What of a response is drawn.</summary>
/// <param name="Lines">The lines with levels in rising order, at most four; numbers that are missing are out.</param>
/// <param name="Missing">How many numbers are missing.</param>
internal sealed record ResponseShown(IReadOnlyList<ResponseShownLine> Lines, int Missing)
{
    /// <summary>All levels of all lines.</summary>
    public IEnumerable<ResponseLevel> Levels => Lines.SelectMany(line => line.Levels);

    /// <summary>Whether any level has an interval: else none is spoken of.</summary>
    public bool HasIntervals => Levels.Any(level => level.Mean.HasInterval);

    /// <summary>How many single runs are drawn.</summary>
    public int Runs => Levels.Sum(level => level.Replications.Count);

    public static ResponseShown Of(ResponseData data, Language language)
    {
        ResponseLine[] lines = [.. data.Lines.Take(SeriesLook.Most)];
        ResponseShownLine[] shown =
        [
            .. lines.Select((line, i) => new ResponseShownLine(
                SeriesLook.All[i],
                line.Name?.In(language) ?? "",
                [.. line.Levels.Where(IsDrawn).OrderBy(level => level.At).Select(Whole)])),
        ];
        int missing = lines.SelectMany(line => line.Levels).Sum(level => (IsDrawn(level) ? 0 : 1) + level.Replications.Count(value => !FindingScale.IsDrawn(value)));
        return new ResponseShown([.. shown.Where(line => line.Levels.Count > 0)], missing);
    }

    private static bool IsDrawn(ResponseLevel level) => level.Mean.IsDrawn && FindingScale.IsDrawn(level.At);

    private static ResponseLevel Whole(ResponseLevel level) => level with { Replications = [.. level.Replications.Where(FindingScale.IsDrawn)] };
}

/// <summary>A line that is drawn.</summary>
/// <param name="Look">How.</param>
/// <param name="Name">What it is called; empty if it has no name.</param>
/// <param name="Levels">The levels, rising; at least one.</param>
internal sealed record ResponseShownLine(TypeLook Look, string Name, IReadOnlyList<ResponseLevel> Levels)
{
    /// <summary>Neighbouring levels that all have an interval: each of these runs has a band.</summary>
    public IEnumerable<IReadOnlyList<ResponseLevel>> Bands()
    {
        List<ResponseLevel> run = [];
        foreach (ResponseLevel level in Levels)
        {
            if (level.Mean.HasInterval)
            {
                run.Add(level);
                continue;
            }

            if (run.Count > 0)
            {
                yield return run;
                run = [];
            }
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }
}
