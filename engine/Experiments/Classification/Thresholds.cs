using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>Where the lines between types are drawn.</summary>
/// <param name="TypeShare">The share of the four activities from which on one prevails; in [0, 1].</param>
/// <param name="DormantBelow">The activity below which a network is dormant; in [0, 1].</param>
public sealed record Thresholds(double TypeShare, double DormantBelow)
{
    private static readonly Parameter[] Known = [Parameter.TypeShare, Parameter.DormantBelow];

    /// <summary>The names that can be set, as they are typed.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Known.Select(parameter => ParameterTable.All[(int)parameter].Name)];

    /// <summary>The thresholds among parameters.</summary>
    internal static Thresholds Of(Parameters parameters) => new(parameters[Parameter.TypeShare], parameters[Parameter.DormantBelow]);

    /// <summary>The same with some set by name; every problem is added to the list.</summary>
    /// <param name="settings">Each "name=value".</param>
    /// <param name="problems">Gets what is wrong: a name that is no threshold, or comes twice; a value out of range.</param>
    public Thresholds With(IReadOnlyList<string> settings, ICollection<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(problems);
        string[] names = [.. settings.Select(setting => setting.Split('=')[0])];
        for (int i = 0; i < names.Length; i++)
        {
            if (!Names.Contains(names[i]))
            {
                problems.Add(new Problem($"--set {settings[i]}", Unknown(names[i])));
            }
            else if (names.Take(i).Contains(names[i]))
            {
                problems.Add(new Problem($"--set {settings[i]}", new("is set twice", "wird zweimal gesetzt")));
            }
        }

        Parameters set = Parameters.Default
            .With(Parameter.TypeShare, TypeShare)
            .With(Parameter.DormantBelow, DormantBelow)
            .With(settings.Where((_, i) => Names.Contains(names[i])), problems);
        return Of(set);
    }

    private static Bilingual Unknown(string name)
    {
        string names = string.Join(", ", Names);
        return new Bilingual(
            $"there is no threshold '{name}', allowed are {names}", $"es gibt keine Schwelle '{name}', erlaubt sind {names}")
            .OrRather(Nearest.Name(name, Names));
    }
}
