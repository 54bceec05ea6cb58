using Akka.Actor;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>
/// Stands between districts and does its worst: every letter goes through bytes, what was handed over is spoilt at once, and parcels
/// are delivered late and in any order.
/// </summary>
internal sealed class Carrier(World world, IActorRef receiver, int malice) : UntypedActor
{
    private static readonly object Deliver = new();
    private readonly Random _chance = new(malice);
    private readonly List<Parcel> _held = [];

    protected override void OnReceive(object message)
    {
        if (message is Parcel parcel)
        {
            _held.Add(Copy(parcel));
            parcel.Empty();
            parcel.Add(Ids.Letter(Ids.P(0), 99, Ids.P(0)));
            Self.Tell(Deliver, Self);
        }
        else if (_chance.Next(3) > 0)
        {
            Self.Tell(Deliver, Self);
        }
        else
        {
            var picked = _chance.Next(_held.Count);
            receiver.Tell(_held[picked], Self);
            _held.RemoveAt(picked);
        }
    }

    private Parcel Copy(Parcel parcel)
    {
        var writer = new CanonWriter(CanonUse.Keep);
        foreach (ref readonly var letter in parcel.Letters)
            letter.Write(writer);
        var reader = new CanonReader(world, writer.Written.ToArray());
        var copy = new Parcel().Address(parcel.Tick, parcel.From, parcel.To);
        while (!reader.IsAtEnd)
            copy.Add(Letter.Read(reader));
        return copy;
    }
}
