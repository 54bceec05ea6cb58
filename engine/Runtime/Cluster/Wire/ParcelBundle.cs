using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>
/// The parcels of a tick from the districts of one node to those of another, as bytes. A letter to many readers is written once for
/// all of them that follow each other, and what is enclosed once for all letters. Now and then everything is told anew: in between,
/// what the reader knows from ticks before is written by number.
/// </summary>
internal static class ParcelBundle
{
    /// <summary>Every how many ticks what is enclosed is told anew, so that neither side remembers more and more.</summary>
    public const int Anew = 16;

    /// <param name="writer">Keeps what the reader knows from bundle to bundle.</param>
    /// <param name="tick">The tick.</param>
    /// <param name="parcels">In any order.</param>
    /// <param name="isFirst">Whether it is the first bundle of the epoch.</param>
    public static ReadOnlySpan<byte> Write(CanonWriter writer, int tick, IReadOnlyList<Parcel> parcels, bool isFirst)
    {
        bool isAnew = isFirst || tick % Anew == 0;
        if (isAnew)
        {
            writer.Clear();
        }
        else
        {
            writer.Continue();
        }

        writer.Write(isAnew);
        writer.Write(parcels.Count);
        foreach (Parcel parcel in parcels)
        {
            writer.Write((ushort)parcel.From);
            writer.Write((ushort)parcel.To);
            Write(writer, parcel.Letters);
        }

        return writer.Written;
    }

    /// <param name="reader">Knows what was enclosed in bundles before.</param>
    /// <param name="bytes">The bundle.</param>
    /// <param name="tick">Its tick.</param>
    /// <param name="newParcel">Gives an empty parcel.</param>
    /// <exception cref="InvalidDataException">They are no bundle.</exception>
    public static IReadOnlyList<Parcel> Read(CanonReader reader, byte[] bytes, int tick, Func<Parcel> newParcel)
    {
        if (bytes is [0, ..])
        {
            reader.Continue(bytes);
        }
        else
        {
            reader.Begin(bytes);
        }

        reader.ReadBoolean();
        Parcel[] parcels = new Parcel[reader.ReadInt32()];
        for (int i = 0; i < parcels.Length; i++)
        {
            (int from, int to) = (reader.ReadUInt16(), reader.ReadUInt16());
            parcels[i] = newParcel().Address(tick, from, to);
            Read(reader, parcels[i]);
        }

        return parcels;
    }

    private static void Write(CanonWriter writer, ReadOnlySpan<Letter> letters)
    {
        writer.Write(letters.Length);
        for (int i = 0; i < letters.Length;)
        {
            int end = i + 1;
            while (end < letters.Length && end - i < ushort.MaxValue && IsCopy(letters[i], letters[end]))
            {
                end++;
            }

            writer.Write((ushort)(end - i));
            letters[i++].Write(writer);
            for (; i < end; i++)
            {
                writer.Write(letters[i].Recipient);
            }
        }
    }

    private static void Read(CanonReader reader, Parcel parcel)
    {
        for (int left = reader.ReadInt32(); left > 0;)
        {
            int readers = reader.ReadUInt16();
            left -= readers;
            Letter letter = Letter.Read(reader);
            parcel.Add(letter);
            for (int i = 1; i < readers; i++)
            {
                parcel.Add(letter with { Recipient = reader.ReadId() });
            }
        }
    }

    /// <summary>
    /// Letters of one sender with one sequence number are copies of one bulletin, but for answers in place of a resident that has ended: each says what it says.
    /// </summary>
    private static bool IsCopy(in Letter one, in Letter other) =>
        one.Sequence == other.Sequence && one.Sender == other.Sender && other with { Recipient = one.Recipient } == one;
}
