using CoCreation.Sim.Model;

namespace CoCreation.Sim.Scenarios;

/// <summary>Why networks were founded, or not, in English.</summary>
internal sealed partial class EnglishTexts
{
    protected override string Weighed(FoundingWeighed weighed)
    {
        (string draw, string chance) = Drawn(weighed.Draw, weighed.Found);
        return weighed.Terms is { } terms
            ? $"founding: the draw {draw} is below the chance {chance} of trying; {Drawn(terms)}; {Outcome(terms)}"
            : $"founding: the draw {draw} is not below the chance {chance} of trying, so nothing is founded";
    }

    private string Why(FoundingWeighed weighed)
    {
        (string draw, string chance) = Drawn(weighed.Draw, weighed.Found);
        FoundingTerms terms = weighed.Terms!.Value;
        return $"the draw {draw} was below the chance {chance} of trying; {Drawn(terms)}; that suited {terms.Suited}, most of all {Candidate(terms)}";
    }

    private string Drawn(FoundingTerms terms)
    {
        int decimals = Decimals(terms);
        string weights = string.Join(", ", Enum.GetValues<Motive>().Select(motive => $"{Fixed(terms.Motives[motive], decimals)} {Wish(motive)}"));
        return $"of the wishes {weights}, the draw {Fixed(terms.Draw, decimals)} falls to the one {Wish(terms.Motive)}";
    }

    private string Outcome(FoundingTerms terms)
    {
        if (terms is { Motive: Motive.Vent, Strain: < Model.Participant.LeastStrainToVent })
        {
            int decimals = Decimals(Model.Participant.LeastStrainToVent, terms.Strain);
            return $"for that its strain {Fixed(terms.Strain, decimals)} is too small, below {Fixed(Model.Participant.LeastStrainToVent, decimals)}: not this time";
        }

        return terms.Suited switch
        {
            0 => "that suits nobody whom it knows: not this time",
            < Model.Participant.LeastInvited => $"that suits only {Candidate(terms)}, and {Model.Participant.LeastInvited} are needed: not this time",
            _ => $"that suits {terms.Suited}, most of all {Candidate(terms)}: founded",
        };
    }

    private string Candidate(FoundingTerms terms)
    {
        (uint participant, double score) = terms.Best!.Value;
        string measure = terms.Motive switch
        {
            Motive.Control => "rivalry not under control",
            Motive.Learn => "largest gap",
            Motive.Vent => "trust",
            _ => $"(trust - {Number(Model.Participant.TrustToCreate)}) x sum of gaps",
        };
        return $"participant {participant} ({measure} {Fixed(score, 3)})";
    }
}
