using System.Diagnostics;
using System.Runtime.InteropServices;
using CoCreation.Sim.Charts;
using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Scenarios;

/// <summary>What the folders of runs have in common: where a run comes from, and what its journal is told.</summary>
internal abstract class FolderFiles(FolderRequest request, Texts texts)
{
    private const double BytesOfMegabyte = 1 << 20;

    /// <summary>The formats of figures.</summary>
    protected static IReadOnlyList<FigureFormat> Formats { get; } = [FigureFormat.Png, FigureFormat.Svg];

    /// <summary>The texts of what is said.</summary>
    protected Texts Spoken => texts;

    /// <summary>The texts of figures.</summary>
    protected Texts Drawing => request.FigureLanguage is { } chosen ? Texts.In(chosen) : texts;

    /// <summary>The language of figures by name; empty without figures.</summary>
    protected string Language => request.HasFigures ? LanguageChoice.NameOf(Drawing.Language) : "";

    /// <summary>What a journal is told of the run; null if it is not kept.</summary>
    public virtual RunFacts? Facts => request.Journal is not { } journal ? null : new RunFacts
    {
        Model = (request.Subject as ModelScenario)?.Name,
        Scenario = request.Subject.ToText(),
        ScenarioHash = request.Subject.Hash,
        Seed = request.Seed,
        Districts = request.Districts,
        Language = Language,
        CheckpointEvery = journal.Every,
        KeepCheckpoints = journal.Keep,
    };

    /// <summary>Where the complete run in the folder comes from, if it is of the same world, rules and language; else null.</summary>
    protected Provenance? Origin() => ResultJson.Read<Provenance>(At(Provenance.FileName)) is { } origin
        && origin.ScenarioHash == request.Subject.Hash
        && origin.BehaviourVersion == BehaviourVersion.Current
        && origin.EngineVersion == BehaviourVersion.Engine
        && (!request.HasFigures || origin.Language == Language) ? origin : null;

    /// <summary>Writes what was run, and where the run comes from.</summary>
    protected void WriteOrigin(RunFolder folder, Provenance provenance)
    {
        folder.Write(RunSubject.FileName, request.Subject.ToText());
        folder.Write(Provenance.FileName, text => text.Write(ResultJson.Of(provenance)));
    }

    protected string At(string name) => Path.Combine(request.Folder, name);

    protected Provenance ProvenanceOf(int districts, double wallSeconds, long participantSteps)
    {
        using Process process = Process.GetCurrentProcess();
        return new Provenance
        {
            ScenarioHash = request.Subject.Hash,
            Settings = request.Subject.Changed.ToDictionary(setting => setting.Name, setting => setting.Value),
            Districts = districts,
            WallSeconds = Math.Round(wallSeconds, 3),
            CpuSeconds = Math.Round(process.TotalProcessorTime.TotalSeconds, 3),
            ParticipantSteps = participantSteps,
            Language = Language,
            PeakMegabytes = Math.Round(process.PeakWorkingSet64 / BytesOfMegabyte, 1),
            Runtime = $"{RuntimeInformation.FrameworkDescription}; {RuntimeInformation.OSDescription}; "
                + $"{RuntimeInformation.ProcessArchitecture}; {RunOptions.Shown(Environment.ProcessorCount)} processors",
            CommandLine = request.CommandLine,
        };
    }
}
