using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>What villagers found: it takes in who joins, tells its members news, sleeps now and then, and ends some day.</summary>
internal sealed class Guild(ResidentId id, List<ResidentId> members) : Resident(id)
{
    private ulong _memory;

    public override void TakeStep(Step step)
    {
        foreach (ref readonly var letter in step.Mail)
        {
            _memory = Memory.After(_memory, letter);
            if (letter.Kind == (byte)Says.Join && !members.Contains(letter.Sender))
                members.Add(letter.Sender);
        }

        _memory = Memory.After(_memory, (ulong)members.Count);
        step.Count(2, 1);
        step.PostBulletin(new Letter { Kind = (byte)Says.News, Amount = _memory % 3 }, [.. members, ResidentId.OfParticipant(7)]);
        if (step.Chance.Happens(1, 0, 0.3))
            step.SleepUntil(step.Tick + 4);
        if (!step.Chance.Happens(0, 0, 0.1))
            return;
        step.Record(new Saying(_memory));
        step.Record(new Saying((ulong)members.Count));
        step.End();
    }

    public static Guild Read(ResidentId id, CanonReader reader)
    {
        var memory = reader.ReadUInt64();
        return new Guild(id, [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => reader.ReadId())]) { _memory = memory };
    }

    public override void Write(CanonWriter writer)
    {
        writer.Write(_memory);
        writer.Write(members.Count);
        members.ForEach(writer.Write);
    }
}
