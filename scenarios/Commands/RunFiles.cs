using CoCreation.Sim.Kernel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using CoCreation.Sim.Charts;
using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Scenarios;

/// <summary>The files of a run.</summary>
internal static class RunFiles
{
    private const string Caution = " · in this model, illustrative";
    private const double BytesOfMegabyte = 1 << 20;

    /// <summary>Writes the tables, the provenance and the summary; the chronicle is there already.</summary>
    public static void Write(RunFolder folder, RunRequest request, RunOutcome outcome, RunSummary summary)
    {
        folder.Write(TicksTable.FileName, text => TicksTable.Write(outcome.Record, text));
        folder.Write(NetworksTable.FileName, text => NetworksTable.Write(outcome.Record, text));
        folder.Write(Provenance.FileName, text => text.Write(ResultJson.Of(ProvenanceOf(request, outcome))));
        folder.Write(RunFolder.SummaryFile, text => text.Write(ResultJson.Of(summary)));
    }

    /// <summary>The figure of a run.</summary>
    public static TypesOverTime Figure(Scenario scenario, RunRecord run)
    {
        string setting = string.Create(
            CultureInfo.InvariantCulture,
            $"{run.Participants} participants · {run.Ticks} weeks · seed {run.Seed} · version {BehaviourVersion.Engine}{Caution}");
        return TypesOverTime.Of(run.Rows, new FigureCaption(scenario.Question.English, setting), Language.English);
    }

    private static Provenance ProvenanceOf(RunRequest request, RunOutcome outcome)
    {
        using Process process = Process.GetCurrentProcess();
        return new Provenance
        {
            ScenarioHash = request.Scenario.Hash,
            Settings = request.Scenario.Parameters.Changed().ToDictionary(setting => setting.Name, setting => setting.Value),
            Districts = outcome.Districts,
            WallSeconds = Math.Round(outcome.WallSeconds, 3),
            PeakMegabytes = Math.Round(process.PeakWorkingSet64 / BytesOfMegabyte, 1),
            Runtime = $"{RuntimeInformation.FrameworkDescription}; {RuntimeInformation.OSDescription}; "
                + $"{RuntimeInformation.ProcessArchitecture}; {RunOptions.Shown(Environment.ProcessorCount)} processors",
            CommandLine = request.CommandLine,
        };
    }
}
