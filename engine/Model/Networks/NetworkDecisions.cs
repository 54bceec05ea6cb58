using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <content>What a network shows of its decisions under a lens; nothing here is a rule.</content>
public sealed partial class Network
{
    private bool IsSeen => _world.Lens is { } lens && lens.Resident == Id;

    private void ShowType(Step step, int age, Parameters parameters)
    {
        if (IsSeen)
        {
            step.Record(new TypeRead(
                PerActivity.Of(_shares), parameters[Parameter.TypeShare], parameters[Parameter.DormantBelow], _measured.Candidate,
                _measured.Run, _measured.Type, age));
        }
    }

    private void ShowEnding(Step step, double output, RenewalTerms? renewal, EndReason? reason)
    {
        if (IsSeen)
        {
            double dormantBelow = ((Circumstances)step.Conditions).Parameters[Parameter.DormantBelow];
            step.Record(new EndWeighed(_count, _ticksTooFew, CurrentActivity, dormantBelow, _ticksDormant, output, _backlog, renewal, reason));
        }
    }
}
