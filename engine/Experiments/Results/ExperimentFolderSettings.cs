namespace CoCreation.Sim.Experiments;

/// <summary>How the folder of an experiment is written.</summary>
public sealed record ExperimentFolderSettings
{
    /// <summary>The kind of an experiment that a file describes.</summary>
    public const string OfFile = "experiment";

    /// <summary>What kind of experiment it is; default <see cref="OfFile"/>.</summary>
    public string Kind { get; init; } = OfFile;

    /// <summary>How the folder is made, for whoever wants to make it again; default nothing.</summary>
    public string Command { get; init; } = "";

    /// <summary>The format of its tables; default both.</summary>
    public TableFormat Format { get; init; } = TableFormat.Both;

    /// <summary>Names of files of an experiment that may have been there before, such as figures: those that are not written again are taken away. Default none.</summary>
    public IReadOnlyList<string> Outdated { get; init; } = [];

    /// <summary>Adds figures and a report to the folder before it is complete; null (default) for none.</summary>
    public Action<RunFolder, ExperimentResults, ILookup<int, LifeResult>>? OnFolder { get; init; }
}

/// <summary>The names of designs, as files have them.</summary>
internal static class DesignNames
{
    public static string Of(Design design) => design switch
    {
        Design.Grid => ExperimentFields.Kinds[0],
        Design.Listed => ExperimentFields.Kinds[1],
        Design.LatinHypercube => ExperimentFields.Kinds[2],
        Design.Sobol => ExperimentFields.Kinds[3],
        _ => ExperimentFields.Kinds[4],
    };
}
