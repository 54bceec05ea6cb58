using System.Globalization;
using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Scenarios;

/// <summary>
/// A point of a run at which the process waits for its end, so that a test can end it exactly there. COCREATION_HOLD names it, such
/// as "piece:3"; without that it costs a comparison.
/// </summary>
internal sealed class HoldPoint(RunPhase? phase, int number)
{
    private const string Variable = "COCREATION_HOLD";

    public static HoldPoint FromEnvironment() => Environment.GetEnvironmentVariable(Variable)?.Split(':') is [var name, var number]
        && Enum.TryParse(name, ignoreCase: true, out RunPhase phase) && int.TryParse(number, CultureInfo.InvariantCulture, out int at)
        ? new HoldPoint(phase, at)
        : new HoldPoint(null, 0);

    /// <summary>Says so and waits for ever if this is the point.</summary>
    public void Reach(RunPhase reached, int at)
    {
        if (reached == phase && at == number)
        {
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Variable} {phase}:{number}"));
            Thread.Sleep(Timeout.Infinite);
        }
    }
}
