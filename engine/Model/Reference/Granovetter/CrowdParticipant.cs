using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>Counts whom it hears of, and joins in once they are as many as its threshold; until then it sleeps.</summary>
internal sealed class CrowdParticipant(ResidentId id, CrowdWorld world, int heard, bool isActing) : Resident(id)
{
    private int _heard = heard;

    public bool IsActing { get; private set; } = isActing;

    public override void TakeStep(Step step)
    {
        _heard += step.Mail.Length;
        if (!IsActing && _heard >= world.ThresholdOf(Id))
        {
            IsActing = true;
            step.Count(CrowdWorld.Joining, 1);
            step.PostBulletin(default, world.Everybody);
        }

        if (IsActing)
        {
            step.Count(CrowdWorld.Acting, 1);
        }
        else
        {
            step.SleepUntil(int.MaxValue);
        }
    }

    public override void Write(CanonWriter writer)
    {
        writer.Write(_heard);
        writer.Write(IsActing);
    }
}
