using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>A participant of a <see cref="Village"/>.</summary>
internal sealed class Villager(ResidentId id, ulong memory) : Resident(id)
{
    private readonly List<ResidentId> _guilds = [];
    private ulong _memory = memory;
    private double _mood;
    private Pamphlet? _kept;

    private enum Draw : byte
    {
        Mood, Letters, Whom, Bulletin, Founds, Joins, Sleeps, HowLong, Ends,
    }

    public override void TakeStep(Step step)
    {
        foreach (ref readonly var letter in step.Mail)
            Hear(letter);
        _memory = Memory.After(_memory, (ulong)step.Tick);
        _mood = (0.9 * _mood) + step.Chance.Normal((byte)Draw.Mood, 0);
        step.Add(1, _mood);
        Gossip(step);
        Meet(step);
        if (step.Chance.Happens((byte)Draw.Sleeps, 0, 0.4))
            step.SleepUntil(step.Tick + step.Chance.Below((byte)Draw.HowLong, 0, 8));
        if (step.Chance.Happens((byte)Draw.Ends, 0, 0.01))
            step.End();
    }

    public override void Write(CanonWriter writer)
    {
        writer.Write(_memory);
        writer.Write(_mood);
        writer.Write(_kept);
        writer.Write(_guilds.Count);
        _guilds.ForEach(writer.Write);
    }

    public static Villager Read(ResidentId id, CanonReader reader)
    {
        var read = new Villager(id, reader.ReadUInt64()) { _mood = reader.ReadDouble(), _kept = (Pamphlet?)reader.ReadEnclosure() };
        for (var left = reader.ReadInt32(); left > 0; left--)
            read._guilds.Add(reader.ReadId());
        return read;
    }

    private void Hear(in Letter letter)
    {
        _memory = Memory.After(_memory, letter);
        _mood += letter.Amount * 0.25;
        _kept = letter.Enclosure as Pamphlet ?? _kept;
        if (letter.Kind == (byte)Says.News && !_guilds.Contains(letter.Sender))
            _guilds.Add(letter.Sender);
    }

    private void Gossip(Step step)
    {
        var letters = step.Chance.Below((byte)Draw.Letters, 0, 4);
        step.Count(0, letters);
        for (var i = 0; i < letters; i++)
            step.Post(new Letter
            {
                Recipient = Someone(step, i), Kind = (byte)Says.Gossip, Amount = _mood / 8, Enclosure = i == 0 ? _kept : null,
            });
        if (step.Chance.Happens((byte)Draw.Bulletin, 0, 0.2))
            step.PostBulletin(
                new Letter { Kind = (byte)Says.Gossip, Enclosure = new Pamphlet(_memory) },
                [.. Enumerable.Range(9, 6).Select(i => Someone(step, i))]);
    }

    private void Meet(Step step)
    {
        if (step.Chance.Happens((byte)Draw.Founds, 0, 0.04))
        {
            var guild = new Guild(ResidentId.OfNetwork(Id.Participant, step.Tick), [Id]);
            step.Found(guild);
            step.Post(new Letter { Recipient = guild.Id, Kind = (byte)Says.Gossip, Amount = 1 });
            step.Record(new Saying(_memory));
            _guilds.Add(guild.Id);
        }

        if (_guilds.Count > 0 && step.Chance.Happens((byte)Draw.Joins, 0, 0.5))
            step.Post(new Letter { Recipient = _guilds[(int)(_memory % (ulong)_guilds.Count)], Kind = (byte)Says.Join });
    }

    /// <summary>Now and then oneself, somebody who has ended, or nobody.</summary>
    private static ResidentId Someone(Step step, int i) =>
        ResidentId.OfParticipant((uint)step.Chance.Below((byte)Draw.Whom, i, 50));
}
