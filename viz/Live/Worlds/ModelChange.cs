using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Live;

/// <summary>Models as a page asks for them: their parameters hold from the start, and nothing comes from outside.</summary>
internal static class ModelChange
{
    /// <summary>A model with other settings.</summary>
    /// <param name="model">The model with its settings.</param>
    /// <param name="set">Each "name=value".</param>
    /// <param name="hasEvents">Whether something is to come from outside, too.</param>
    /// <param name="problems">Gets what is wrong.</param>
    public static ModelScenario FromStart(ModelScenario model, IEnumerable<string> set, bool hasEvents, List<Problem> problems)
    {
        int before = problems.Count;
        string[] changes = [.. set];
        string[] names = [.. changes.Select(change => change.Split('=')[0])];
        IEnumerable<string> kept = model.Changed.Where(setting => !names.Contains(setting.Name)).Select(setting => $"{setting.Name}={setting.Value}");
        ModelSettings settings = ModelSettings.Of(model.Model, [.. kept, .. changes], problems);
        if (hasEvents)
        {
            problems.Add(new Problem("events", Refusal.IsModel.Text));
        }

        return problems.Count > before ? model : model with { Settings = settings };
    }

    /// <summary>Side by side are only worlds that measure the same.</summary>
    public static void RefuseOther(RunSubject first, RunSubject other, List<Problem> problems)
    {
        if ((first as ModelScenario)?.Model != (other as ModelScenario)?.Model)
        {
            problems.Add(new Problem("scenario", new(
                $"{other.Name} does not measure what {first.Name} does", $"{other.Name} misst nicht dasselbe wie {first.Name}")));
        }
    }
}
