using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments;

/// <summary>Counts the weeks in a row in which a stop rule holds.</summary>
/// <param name="rule">The rule.</param>
internal sealed class StopCount(StopRule rule)
{
    private double _output;
    private int _weeks;

    /// <summary>Whether it has held for as many weeks as it says.</summary>
    public bool HasHeld { get; private set; }

    /// <summary>Takes a tick. Returns whether the run ends with it.</summary>
    public bool Take(TickRecord record)
    {
        TickRow row = TickRow.Of(record);
        _output += row.Output;

        // The world as it was made is no week of the run.
        double? value = row.Tick == 0 ? null : Measures.Of(row, _output)[(int)rule.Measure];
        _weeks = (rule.IsBelow ? value <= rule.Bound : value >= rule.Bound) ? _weeks + 1 : 0;
        return HasHeld |= _weeks >= rule.Weeks;
    }
}
