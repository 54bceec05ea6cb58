using Akka.Actor;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <content>A district's residents into bytes and back.</content>
internal sealed partial class Town
{
    /// <summary>From so many residents it is estimated how much room all will take.</summary>
    private const int SampleOfBytes = 256;

    /// <summary>Writes every resident in its actor. Returns what one threw, if it did.</summary>
    public Exception? Capture(CanonWriter writer, IActorRef self)
    {
        int asleepUntil = 0, written = 0;
        Func<Resident, object?> write = resident =>
        {
            CheckpointPart.Write(writer, resident, asleepUntil);
            return null;
        };
        CheckpointPart.WriteCount(writer, _roll.Count);
        foreach (int berth in _roll.InOrder())
        {
            asleepUntil = _roll[berth].IsAsleep ? _roll[berth].AsleepUntil : 0;
            Glance glance = new(write);
            _roll[berth].Actor!.Tell(glance, self);
            if (glance.Fault is not null)
            {
                return glance.Fault;
            }

            if (++written == SampleOfBytes)
            {
                writer.MakeRoom((long)writer.Written.Length * (_roll.Count - written) / written);
            }
        }

        return null;
    }

    /// <summary>Goes on from a checkpoint: houses those who live here, and adds their mail.</summary>
    /// <exception cref="InvalidOperationException">Residents read something else than they wrote.</exception>
    public void Restore(Checkpoint checkpoint, Parcel mail, IActorContext context)
    {
        // Placed as it was taken, each district finds its own part; placed in any other way it looks through all.
        bool isPlacedAlike = (checkpoint.Parts.Count, checkpoint.Placement) == (_placement.Districts, _placement.Kind);
        IEnumerable<ReadOnlyMemory<byte>> parts = isPlacedAlike
            ? [checkpoint.Parts[_number]]
            : checkpoint.Parts;
        List<(Resident Resident, int AsleepUntil)> residents = [];
        try
        {
            foreach (ReadOnlyMemory<byte> part in parts)
            {
                CheckpointPart.Read(_world, part, (resident, asleep) => residents.Add((resident, asleep)), letter => Keep(letter, mail));
            }
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // The bytes had their checksum: they are what residents wrote.
            throw new InvalidOperationException(
                $"the checkpoint of tick {checkpoint.Tick} reads otherwise than it was written ({fault.Message}); does ReadResident read just what Write wrote?", fault);
        }

        foreach ((Resident resident, int asleepUntil) in residents
            .Where(one => _placement.DistrictOf(one.Resident.Id) == _number)
            .OrderBy(one => one.Resident.Id))
        {
            BringIn(resident, asleepUntil, checkpoint.Tick, context);
        }
    }

    private void Keep(in Letter letter, Parcel mail)
    {
        if (_placement.DistrictOf(letter.Recipient) == _number)
        {
            mail.Add(letter);
        }
    }
}
