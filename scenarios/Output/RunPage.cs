using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Scenarios;

/// <summary>What is shown of a run that is over: its table, its summary, or one line.</summary>
internal sealed class RunPage(RunRequest request, Texts texts)
{
    public void Show(Finished run)
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
        }
    }
}
