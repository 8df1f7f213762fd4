/** How the documents look: the page with colour and logo. */
export const brand = {
  title: 'Look',
  link: 'Look: colour and logo of the documents',
  intro:
    'Colour and logo that the documents are printed with. They stay with the plan; the plan file does not hold them.',
  replace: 'A new logo replaces the present one.',
  remove: 'Remove the logo',
  stale:
    'Your colour is still here, but none of it is saved. Below it is the colour that is saved now; the preview shows the present logo. Change what should hold, choose a new logo again if there was one, and save.',
  wrong: {
    colour: 'This is not a colour. Enter # and three or six digits of 0–9 and a–f. Example: #0057a8',
    nothing: 'This file is empty. Save the logo again, then choose it.',
    large: 'This file is larger than 5 MB. Save the logo smaller: a width of 1200 pixels is enough.',
    svg: 'SVG is not accepted, as such a file can hold programs. Save the logo as PNG.',
    kind: 'This file is neither a PNG nor a JPEG, whatever its name says. Save the logo as PNG with a picture program.',
    pixels: 'This picture is wider or higher than 8000 pixels. Save it smaller: a width of 1200 pixels is enough.',
    broken: 'This picture is damaged or incomplete. Save the logo again, then choose it.',
    blank: 'There is nothing to see in this picture: it is all white or all transparent. Choose another one.',
  },
  corrected: {
    title: 'The colour is printed darker',
    text: 'Text can only be read when its contrast with white is at least 4.5:1. For text and for areas with white text the colour is therefore darker; the hue stays.',
    chosen: 'chosen',
    printed: 'printed as text',
    contrast: 'contrast {contrast}',
  },
  preview: {
    title: 'What it looks like',
    logo: 'The logo is kept with {width} × {height} pixels, without empty edges and without details of how it was made.',
    light: 'It is light and therefore stands on the colour instead of on white.',
    small: 'That is not much: to stay sharp it is printed small.',
    look: 'Look at the full plan (PDF)',
  },
};
