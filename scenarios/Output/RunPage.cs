using CoCreation.Sim.Experiments;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Scenarios;

/// <summary>What is shown of a run that is over: its table, its summary, or one line.</summary>
internal sealed class RunPage(RunRequest request, Texts texts)
{
    /// <param name="run">The run.</param>
    /// <param name="cluster">The cluster that did it; null (default) where none did.</param>
    public void Show(Finished run, ClusterStatus? cluster = null)
    {
        if (request.IsJson)
        {
            Console.Out.Write(ResultJson.Of(run.Summary));
        }
        else if (request.IsQuiet)
        {
            Console.WriteLine($"{request.Folder}   {texts.Digest} {run.Summary.Digest}");
        }
        else
        {
            new EndTable(request, run, texts).WriteTo(Terminal.Output());
            if (cluster is not null && texts.Crossed(cluster) is { } crossed)
            {
                Console.WriteLine(crossed);
            }
        }
    }
}
