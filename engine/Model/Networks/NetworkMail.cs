using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <content>What a network reads.</content>
public sealed partial class Network
{
    /// <summary>Reads joins, then leaves, then acts. Returns how many joined and left.</summary>
    private (int Joined, int Left) ReadMail(Step step)
    {
        int joined = 0;
        int left = 0;
        foreach (ref readonly Letter letter in step.Mail)
        {
            if ((LetterKind)letter.Kind == LetterKind.Join)
            {
                joined += Join(step, letter) ? 1 : 0;
            }
        }

        foreach (ref readonly Letter letter in step.Mail)
        {
            if ((LetterKind)letter.Kind == LetterKind.Leave)
            {
                left += Release(letter.Sender) ? 1 : 0;
            }
        }

        ReadActs(step.Mail);
        return (joined, left);
    }

    private bool Join(Step step, in Letter letter)
    {
        if (_count >= _charter.SizeCap)
        {
            step.Post(new Letter { Recipient = letter.Sender, About = Id, Kind = (byte)LetterKind.Full });
            return false;
        }

        return Admit(letter.Sender, (Profile)letter.Enclosure!);
    }

    private bool Admit(ResidentId id, Profile profile)
    {
        int position = PositionOf(id);
        if (position >= 0)
        {
            return false;
        }

        if (_count == _members.Length)
        {
            Array.Resize(ref _members, 2 * _count);
        }

        Array.Copy(_members, ~position, _members, ~position + 1, _count - ~position);
        _members[~position] = new Member { Id = id, Profile = profile, Act = Bulletin.NoAct };
        _count++;
        return true;
    }

    private bool Release(ResidentId id)
    {
        int position = PositionOf(id);
        if (position < 0)
        {
            return false;
        }

        _count--;
        Array.Copy(_members, position + 1, _members, position, _count - position);
        _members[_count] = default;
        return true;
    }

    private int PositionOf(ResidentId id)
    {
        int low = 0;
        int high = _count - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            int order = _members[middle].Id.CompareTo(id);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }

    /// <summary>Notes the acts of this tick: letters and members are both in order of id.</summary>
    private void ReadActs(ReadOnlySpan<Letter> mail)
    {
        int next = 0;
        foreach (ref Member member in Admitted)
        {
            member.Act = Bulletin.NoAct;
            while (next < mail.Length && (mail[next].Sender < member.Id || !IsAct(mail[next])))
            {
                next++;
            }

            if (next < mail.Length && mail[next].Sender == member.Id)
            {
                ref readonly Letter act = ref mail[next];
                (member.Act, member.Attention, member.Trust) = ((byte)act.Number, act.Amount, act.Weight);
                if (!ReferenceEquals(member.Profile, act.Enclosure))
                {
                    member.Profile = (Profile)act.Enclosure!;
                }
            }
        }
    }

    private static bool IsAct(in Letter letter) => (LetterKind)letter.Kind == LetterKind.Act;
}
