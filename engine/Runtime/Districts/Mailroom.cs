using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>Sorts the parcels of a tick into the mail of each resident, in arrays that are used again.</summary>
internal sealed class Mailroom(Roll roll)
{
    private Letter[] _sorted = [];
    private int[] _berthOf = [];
    private int _count;

    /// <summary>All mail; a berth says which part of it is its own.</summary>
    public Letter[] Sorted => _sorted;

    /// <summary>The berths that have mail.</summary>
    public List<int> Readers { get; } = [];

    /// <summary>Sorts; letters to residents who are not alive are added to <paramref name="undelivered"/>.</summary>
    public void Sort(ReadOnlySpan<Parcel> parcels, List<Letter> undelivered)
    {
        Count(parcels, undelivered);
        Lay();
        int i = 0;
        foreach (Parcel parcel in parcels)
        {
            foreach (ref readonly Letter letter in parcel.Letters)
            {
                int berth = _berthOf[i++];
                if (berth >= 0)
                {
                    ref Berth reader = ref roll[berth];
                    Insert(reader.MailStart, reader.MailCount++, letter);
                }
            }
        }
    }

    /// <summary>Drops all mail, so that nothing that was read is kept alive.</summary>
    public void Empty()
    {
        Array.Clear(_sorted, 0, _count);
        foreach (int berth in Readers)
        {
            roll[berth].MailCount = 0;
        }

        Readers.Clear();
    }

    private void Count(ReadOnlySpan<Parcel> parcels, List<Letter> undelivered)
    {
        int total = 0;
        foreach (Parcel parcel in parcels)
        {
            total += parcel.Count;
        }

        Grow(ref _berthOf, total);
        Grow(ref _sorted, total);
        (int i, _count) = (0, 0);
        foreach (Parcel parcel in parcels)
        {
            foreach (ref readonly Letter letter in parcel.Letters)
            {
                int berth = roll.Find(letter.Recipient);
                _berthOf[i++] = berth;
                if (berth >= 0)
                {
                    _count++;
                    if (roll[berth].MailCount++ == 0)
                    {
                        Readers.Add(berth);
                    }
                }
                else
                {
                    undelivered.Add(letter);
                }
            }
        }
    }

    private void Lay()
    {
        int start = 0;
        foreach (int berth in Readers)
        {
            ref Berth reader = ref roll[berth];
            reader.MailStart = start;
            start += reader.MailCount;
            reader.MailCount = 0;
        }
    }

    /// <summary>Letters come nearly in order, so that an insertion is a step or two.</summary>
    private void Insert(int start, int count, in Letter letter)
    {
        int place = start + count;
        while (place > start && Letter.CompareInMail(_sorted[place - 1], letter) > 0)
        {
            _sorted[place] = _sorted[place - 1];
            place--;
        }

        _sorted[place] = letter;
    }

    private static void Grow<T>(ref T[] array, int length)
    {
        if (array.Length < length)
        {
            array = new T[length + (length / 4)];
        }
    }
}
