using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments;

/// <summary>What an experiment file says of a model that is no scenario of networks.</summary>
internal static class ModelBinding
{
    /// <summary>The model with what is the same in all points.</summary>
    public static ModelScenario Changed(ModelScenario model, YamlMap root, ExperimentProblems problems)
    {
        (YamlText Value, string Setting)[] entries = ModelFile.SettingsOf(root.Find(ModelFields.Set) as YamlMap);
        IEnumerable<string> before = model.Changed.Select(setting => $"{setting.Name}={setting.Value}");
        List<Problem> refused = [];
        ModelSettings changed = ModelSettings.Of(model.Model, [.. before, .. entries.Select(entry => entry.Setting)], refused);
        foreach (Problem problem in refused)
        {
            int at = Array.FindIndex(entries, entry => problem.Place == $"--set {entry.Setting}");
            problems.Add(at < 0 ? root : entries[at].Value, problem.Message);
        }

        return model with { Settings = changed };
    }

    /// <summary>Adds what is wrong with settings of points of which each alone is allowed.</summary>
    public static void Check(IEnumerable<ExperimentPoint> points, YamlMap root, ExperimentProblems problems)
    {
        var refused = from point in points
                      where point.Subject is ModelScenario
                      let model = (ModelScenario)point.Subject
                      from problem in model.Model.Check(model.Settings)
                      group (point, model) by problem.Message;
        foreach (var same in refused)
        {
            ((ExperimentPoint point, ModelScenario model), int more) = (same.First(), same.Count() - 1);
            string at = string.Join(", ", model.Settings.Values.Where(setting => model.Changed.Any(changed => changed.Name == setting.Key)).Select(setting => $"{setting.Key}={setting.Value}"));
            problems.Add(root.Find("factors")!, new(
                $"point {point.Number} ({at}){(more == 0 ? "" : $" and {more} more")}: {same.Key.English}",
                $"Punkt {point.Number} ({at}){(more == 0 ? "" : $" und {more} weitere")}: {same.Key.German}"));
        }
    }
}
