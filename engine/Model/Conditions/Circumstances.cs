using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>What holds from outside in a tick.</summary>
public sealed class Circumstances : Conditions
{
    private Circumstances(Parameters parameters, Charter charter, int charterSince, IReadOnlyList<Shock> shocks) =>
        (Parameters, Charter, CharterSince, Shocks) = (parameters, charter, charterSince, shocks);

    /// <summary>The parameters.</summary>
    public Parameters Parameters { get; }

    /// <summary>The charter of networks that are founded now.</summary>
    public Charter Charter { get; }

    /// <summary>The tick in which the charter of all networks was last replaced; 0 if never.</summary>
    public int CharterSince { get; }

    /// <summary>All shocks so far, in the order of the timeline.</summary>
    public IReadOnlyList<Shock> Shocks { get; }

    /// <summary>The conditions that a world starts with.</summary>
    public static Circumstances At0(Parameters parameters) => new(parameters, Charter.Of(parameters), 0, []);

    internal Circumstances With(Parameters parameters, bool isCharterNew, int tick) => isCharterNew
        ? new Circumstances(parameters, Charter.Of(parameters), tick, Shocks)
        : new Circumstances(parameters, Charter, CharterSince, Shocks);

    internal Circumstances With(Shock shock) => new(Parameters, Charter, CharterSince, [.. Shocks, shock]);
}

/// <summary>New values for live parameters, or a new charter, from a tick on.</summary>
/// <param name="settings">Each parameter with its new value.</param>
/// <exception cref="InputException">A parameter is fixed at the start, or a value is out of range.</exception>
public sealed class Change(params IReadOnlyList<(Parameter Parameter, double Value)> settings) : Intervention
{
    /// <inheritdoc/>
    public override Conditions Apply(Conditions before, int tick)
    {
        Circumstances circumstances = (Circumstances)before;
        Parameters parameters = circumstances.Parameters;
        List<Problem> problems = [];
        bool isCharterNew = false;
        foreach ((Parameter parameter, double value) in settings)
        {
            ParameterInfo info = ParameterTable.All[(int)parameter];
            Bilingual? refusal = info.Scope == ParameterScope.World
                ? new("is fixed when the world is made and cannot change later", "steht fest, wenn die Welt entsteht, und ändert sich später nicht")
                : Parameters.Refusal(info, value);
            if (refusal is not null)
            {
                problems.Add(new Problem(info.Name, refusal));
                continue;
            }

            parameters = parameters.With(parameter, value);
            isCharterNew |= info.Scope == ParameterScope.Charter;
        }

        if (problems.Count > 0)
        {
            throw new InputException(problems);
        }

        return circumstances.With(parameters, isCharterNew, tick);
    }
}

/// <summary>A shock by name.</summary>
/// <param name="kind">Which.</param>
/// <param name="strength">How strongly; null for the default.</param>
public sealed class Strike(ShockKind kind, double? strength = null) : Intervention
{
    /// <inheritdoc/>
    public override Conditions Apply(Conditions before, int tick)
    {
        Circumstances circumstances = (Circumstances)before;
        double strong = strength ?? Shock.DefaultStrength(kind);
        (Parameter Parameter, double Value)? change = kind switch
        {
            ShockKind.EnemyAppears => (Parameter.Threat, strong),
            ShockKind.EnemyGoes => (Parameter.Threat, 0),
            ShockKind.TiesCheap => (Parameter.Slots, strong),
            _ => null,
        };
        Circumstances struck = circumstances.With(new Shock(tick, kind, strong));
        return change is { } setting ? struck.With(struck.Parameters.With(setting.Parameter, setting.Value), false, tick) : struck;
    }
}
