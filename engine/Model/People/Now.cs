using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>What a participant's rules need to know of the tick.</summary>
internal readonly ref struct Now
{
    public Now(Step step, int memberships)
    {
        Circumstances circumstances = (Circumstances)step.Conditions;
        (Step, Parameters, Circumstances, Chance) = (step, circumstances.Parameters, circumstances, step.Chance);
        Attention = 1.0 / Math.Max(1, memberships);
    }

    public Step Step { get; }

    public Circumstances Circumstances { get; }

    public Parameters Parameters { get; }

    public Chance Chance { get; }

    /// <summary>1 / memberships at the start of the step, pending ones included.</summary>
    public double Attention { get; }

    public int Tick => Step.Tick;

    public double this[Parameter parameter] => Parameters[parameter];
}
