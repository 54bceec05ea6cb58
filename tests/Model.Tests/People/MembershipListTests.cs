using CsCheck;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

public sealed class MembershipListTests
{
    [Fact]
    public void AddAndRemove_AnyOrder_KeepTheOrderOfAdding() => Gen.Int[0, 9].Array[0, 40].Sample(changes =>
    {
        Membership[] all = [.. Enumerable.Range(0, 10).Select(i => new Membership(Given.N((uint)i, 1), i, 1, 0))];
        MembershipList list = default;
        var expected = new List<Membership>();
        foreach (var i in changes)
        {
            if (expected.Remove(all[i]))
            {
                list.Remove(all[i]);
            }
            else
            {
                list.Add(all[i]);
                expected.Add(all[i]);
            }
        }

        Assert.Equal(expected, list.ToArray());
        Assert.Equal((expected.Count, expected.FirstOrDefault()), (list.Count, list.First));
        for (var i = 0; i < all.Length; i++)
        {
            Assert.Equal(expected.Contains(all[i]), list.Occupies(i));
            Assert.Equal(expected.Find(one => one == all[i]), list.Of(all[i].Network));
        }
    });
}
