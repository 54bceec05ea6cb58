using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Charts;

/// <summary>A report: a question, its answer with its uncertainty, and what led to it. All texts are in its one language.</summary>
public sealed record ReportDocument
{
    /// <summary>The language of all texts; numbers of tables are written as it is usual in it.</summary>
    public required Language Language { get; init; }

    /// <summary>The question; the title of the report.</summary>
    public required string Question { get; init; }

    /// <summary>The answer in one sentence or a few, with its uncertainty.</summary>
    public required IReadOnlyList<string> Answer { get; init; }

    /// <summary>What was tried: participants, weeks, runs.</summary>
    public required string Setting { get; init; }

    /// <summary>The one figure of the first page; default none.</summary>
    public ReportBlock.Figure? Figure { get; init; }

    /// <summary>What follows, from the second page on.</summary>
    public required IReadOnlyList<ReportSection> Sections { get; init; }

    /// <summary>Where the numbers come from.</summary>
    public required ReportProvenance Provenance { get; init; }
}

/// <summary>A part of a report with a heading.</summary>
/// <param name="Heading">What it is about.</param>
/// <param name="Blocks">What it consists of, in order.</param>
public sealed record ReportSection(string Heading, IReadOnlyList<ReportBlock> Blocks);

/// <summary>Where the numbers of a report come from: enough to get them again.</summary>
public sealed record ReportProvenance
{
    /// <summary>The version of the engine.</summary>
    public required string Version { get; init; }

    /// <summary>The version of its behaviour: the same version and seeds give the same digests.</summary>
    public required string BehaviourVersion { get; init; }

    /// <summary>The seeds, such as "1 to 20".</summary>
    public required string Seeds { get; init; }

    /// <summary>The digest of the run; null (default) where the report is not about one run.</summary>
    public string? Digest { get; init; }

    /// <summary>Names of files or runs with their digests; default none.</summary>
    public IReadOnlyList<(string Name, string Hash)> Hashes { get; init; } = [];

    /// <summary>The day of the report; default none, so that the same numbers give the same file.</summary>
    public DateOnly? Date { get; init; }
}
